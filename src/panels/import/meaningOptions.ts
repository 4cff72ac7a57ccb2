import type { TableUse } from '~/formats/draft.ts'
import { type ColumnPlan, type Meaning, meanings, ofEvidence } from '~/formats/meaning.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { Option } from '~/ui/Choice.tsx'

const keyOf = ({ means, language = '', piece = 1 }: ColumnPlan): string =>
  language === '' && piece === 1 ? means : JSON.stringify([means, language, piece])

/** What a column can mean: the one that it has, with its language and number, stays among the choices. */
export function meaningOptions(use: Exclude<TableUse, 'none'>, now: ColumnPlan, words: ScreenWords['importing']) {
  const plain: readonly Meaning[] = ['keep', 'drop', ...meanings[use]]
  const second = use === 'relations' ? ofEvidence.map((means): ColumnPlan => ({ means, piece: 2 })) : []
  const plans: readonly ColumnPlan[] = [...plain.map((means) => ({ means })), ...second]
  const all = plans.some((each) => keyOf(each) === keyOf(now)) ? plans : [...plans, now]
  const options: readonly Option[] = all.map((each) => ({ value: keyOf(each), label: labelOf(each, words) }))
  const read = (value: string): ColumnPlan => all.find((each) => keyOf(each) === value) ?? { means: 'keep' }
  return { value: keyOf(now), options, read }
}

function labelOf({ means, language, piece }: ColumnPlan, words: ScreenWords['importing']): string {
  const word = words.meanings[means]
  const numbered = piece === undefined ? word : words.piece(word, piece)
  return language === undefined ? numbered : words.inLanguage(numbered, language)
}
