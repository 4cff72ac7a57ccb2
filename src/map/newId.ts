import { reserved } from './reserved.ts'

const longest = 60

/** Cyrillic letters, Russian and Kazakh, as they are read in Latin ones. */
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
    ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u' },
    ...{ ү: 'u', һ: 'h', і: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
  }),
)

/** An id that can be read in a link: “Касым-Жомарт Токаев” → `kasym-zhomart-tokaev`, then `…-2`. */
export function newId(name: string, taken: Iterable<string>, otherwise: string): string {
  const known = new Set(taken)
  const base = slugOf(name) || otherwise
  if (!known.has(base) && !reserved.has(base)) return base
  for (let number = 2; ; number++) {
    const id = `${base}-${number}`
    if (!known.has(id)) return id
  }
}

/** '' where a name has no letter and no digit. Letters of other scripts stay as they are. */
function slugOf(name: string): string {
  // Before accents are taken off: й and ё are letters, no и and е with an accent.
  const latin = [...name.toLowerCase().normalize('NFC')].map((letter) => latinOf.get(letter) ?? letter).join('')
  const words = latin
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return [...(words ?? []).join('-')].slice(0, longest).join('').replace(/-+$/, '')
}
