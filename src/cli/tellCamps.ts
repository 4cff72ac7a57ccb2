import type { Against } from '~/analysis/againstOf.ts'
import type { Camps } from '~/analysis/campsOf.ts'
import { campsProof, campsSentence } from '~/i18n/campsSaid.ts'
import { screenWordsFor, wordsFor } from '~/i18n/words.ts'
import { basisOf } from '~/map/basis.ts'
import type { ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { shortOf } from '~/map/text.ts'
import { kindName } from '~/view/kindName.ts'
import { tieLabel } from '~/view/tieLabel.ts'

/**
 * The answer in sentences, numbers first, as the app words them. The map's own texts are in `language`, all else in `spoken`,
 * whose screen words have to be loaded.
 */
export function tellCamps(map: EntenteMap, camps: Camps, language: string, spoken: string): string {
  const { camps: words } = screenWordsFor(spoken)
  const { kinds, kindVerbs, bases, basisGroups } = wordsFor(spoken)
  const { how, sure, against } = words
  const index = indexMap(map)
  const name = (id: ActorId) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  const names = (ids: readonly ActorId[]) => ids.map(name).join(', ')
  const sentence = (relation: Relation) =>
    sentenceOf(tieLabel(map, relation, language, kindVerbs))
      .map((part) => part.text ?? name(relation[part.kind === 'from' ? 'from' : 'to']))
      .join('')
  const tie = (id: RelationId): string => {
    const relation = index.relation.get(id)
    if (!relation) return id
    const basis = basisOf(relation)
    return `${sentence(relation)} (${(basis ? bases[basis] : basisGroups.none).toLocaleLowerCase(spoken)})`
  }
  const row = ({ ties, why, always }: Against, at: number) =>
    `  ${at + 1}. ${[ties.map(tie).join('; '), against[why], ...(always ? [] : [against.notAlways])].join('. ')}.`
  const proof = () => [
    ...(camps.circlesProve > 0 ? [campsProof(camps, words)] : []),
    ...(camps.lower < camps.cost ? [sure.notProven] : camps.circlesProve < camps.cost ? [sure.byCases] : []),
  ]
  const circle = ({ actors, share }: Camps['circles'][number]) =>
    `  ${actors.map(name).join(' – ')}${share < 1 ? ` (${sure.part(Math.round(100 * share))})` : ''}`
  const others = () => {
    if (!camps.others || (camps.others.count === 0 && !camps.others.isComplete)) return sure.unknown
    if (camps.others.count === 0) return sure.only
    return `${sure.others(camps.others.count, camps.others.isComplete)} ${names(camps.either.map(({ actor }) => actor))}`
  }
  const unsigned = camps.unsigned.reduce((sum, { count }) => sum + count, 0)
  const kindCounts = camps.unsigned.map(({ kind, count }) => `${kindName(map, kind, language, kinds)} ${count}`)
  return [
    `${how.counting}: ${how[camps.question.counting].toLocaleLowerCase(spoken)}.`,
    campsSentence(camps, words),
    ...camps.camps.map((camp, at) => `  ${words.naming.camp(at + 1)} (${camp.length}): ${names(camp)}`),
    ...(camps.against.length > 0 ? [`${against.list}:`, ...camps.against.map(row)] : []),
    ...(camps.cost > 0 ? [proof().join(' '), ...camps.circles.map(circle)] : []),
    ...(camps.question.camps === 2 && camps.camps.length > 0 && camps.lower === camps.cost ? [others()] : []),
    ...(camps.apart.length > 0 ? [sure.apart(names(camps.apart))] : []),
    ...(camps.notPlaced.length > 0
      ? [
          `${words.notPlaced.title} (${camps.drawn > 0 && camps.camps.length === 0 ? words.notPlaced.whyEven : words.notPlaced.why}): ${names(camps.notPlaced)}`,
        ]
      : []),
    ...(camps.selfTies.length > 0 ? [how.selfTies(camps.selfTies.length)] : []),
    ...(unsigned > 0 ? [how.unsigned(unsigned, kindCounts.join(', '))] : []),
  ].join('\n')
}
