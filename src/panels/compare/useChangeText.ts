import type { ActorId, Relation } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { ChangedTie, TieChanges } from '~/view/compareTies.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'

/** The list of what differs as plain text, a tie a line, under the sentence that sums it up. */
export function useChangeText(): (
  summary: string,
  changes: TieChanges,
  actors: ReadonlyMap<ActorId, 'new' | 'gone'>,
) => string {
  const { compare: words, kindVerbs } = useScreenWords()
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const names = useNames()
  const ties = useTieWords()
  const sentence = (tie: Relation) =>
    sentenceOf(tieLabel(map, tie, language, kindVerbs))
      .map((part) => (part.kind === 'text' ? part.text : (part.text ?? names.short(tie[part.kind]))))
      .join('')
  const known = (tie: Relation) => `${sentence(tie)} (${ties.basis(tie).toLocaleLowerCase(language)})`
  const pair = ({ before, after }: ChangedTie) =>
    `~ ${words.side(words.first, known(before))}; ${words.side(words.second, known(after))}`
  return (summary, { added, gone, changed }, actors) => {
    const who = (wanted: 'new' | 'gone', sign: string) =>
      [...actors].flatMap(([id, change]) => (change === wanted ? [`${sign} ${names.full(id)}`] : []))
    const groups = [
      [words.actorGroups.added, who('new', '+')],
      [words.actorGroups.gone, who('gone', '−')],
      [words.groups.added, added.map((tie) => `+ ${known(tie)}`)],
      [words.groups.gone, gone.map((tie) => `− ${known(tie)}`)],
      [words.groups.kind, changed.filter(({ kind }) => kind).map(pair)],
      [words.groups.basis, changed.filter(({ basis }) => basis).map(pair)],
    ] as const
    const blocks = groups.flatMap(([title, lines]) => (lines.length === 0 ? [] : [[title, ...lines].join('\n')]))
    return `${[summary, ...blocks].join('\n\n')}\n`
  }
}
