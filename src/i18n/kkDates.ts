// «2022 жылғы 5 қаңтар», «2019 жылдан бастап»: in Kazakh the last word of a date takes the ending that “since” asks for.

/** A word that a date can end with, after which “since” stands, and before which “until”. */
const bent: readonly (readonly [word: string, since: string, until: string])[] = [
  ['ж.', 'жылдан', 'жылға'],
  ['жылдар', 'жылдардан', 'жылдарға'],
  ['ғасыр', 'ғасырдан', 'ғасырға'],
  ['қаңтар', 'қаңтардан', 'қаңтарға'],
  ['ақпан', 'ақпаннан', 'ақпанға'],
  ['наурыз', 'наурыздан', 'наурызға'],
  ['сәуір', 'сәуірден', 'сәуірге'],
  ['мамыр', 'мамырдан', 'мамырға'],
  ['маусым', 'маусымнан', 'маусымға'],
  ['шілде', 'шілдеден', 'шілдеге'],
  ['тамыз', 'тамыздан', 'тамызға'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке'],
  ['қазан', 'қазаннан', 'қазанға'],
  ['қараша', 'қарашадан', 'қарашаға'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға'],
  ['көктем', 'көктемнен', 'көктемге'],
  ['жаз', 'жаздан', 'жазға'],
  ['күз', 'күзден', 'күзге'],
  ['қыс', 'қыстан', 'қысқа'],
]
const words = bent.map(([word]) => word.replace('.', '\\.')).join('|')
const lastWord = new RegExp(`^(.*)(?<!\\p{L})(${words})(?!\\p{L})(.*)$`, 'su')

/** An abbreviated month hides its ending: «5 қаң. бастап». */
function bend(date: string, form: 1 | 2, after: string): string {
  const [, before = '', word = '', rest = ''] = lastWord.exec(date) ?? []
  const ending = bent.find(([each]) => each === word)?.[form]
  return ending === undefined ? `${date} ${after}` : `${before}${ending} ${after}${rest}`
}

export const since = (date: string): string => bend(date, 1, 'бастап')
export const until = (date: string): string => bend(date, 2, 'дейін')

/** `year` as it stands alone: «2022 ж.». */
export const inYear = (date: string, year: string): string => `${year.replace(/ж\.$/, 'жылғы')} ${date}`
