// One spelling for the many that a name has: Latin or Cyrillic (Russian, Kazakh), with or without accents.
// It is for comparing only. "Tokayev", "Tokaev", "Токаев" and "Тоқаев" all become "tokaev".

const latinOf: { readonly [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'k',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Ways to write one sound in Latin letters, in the order in which they are applied. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/kh|q|ck/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/dzh|dj|j/g, 'zh'],
  [/s(?:h)?ch/g, 'sh'],
  [/y/g, 'i'],
  [/ie/g, 'e'],
  // A doubled letter is the first thing that spellings differ in.
  [/(.)\1+/gu, '$1'],
]

/** '' when nothing of it can be compared: a soft sign alone. */
export function foldName(name: string): string {
  // Before accents are taken off: й and ё are letters, no и and е with an accent.
  const latin = [...name.toLowerCase().normalize('NFC')].map((letter) => latinOf[letter] ?? letter).join('')
  const plain = latin.normalize('NFKD').replace(/\p{M}/gu, '')
  return spellings.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain)
}
