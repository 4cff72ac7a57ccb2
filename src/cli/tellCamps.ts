import type { Camps } from '~/analysis/campsOf.ts'
import { wordsFor } from '~/i18n/words.ts'
import { basisOf } from '~/map/basis.ts'
import type { ActorId, EntenteMap, RelationId } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { shortOf } from '~/map/text.ts'
import { tieLabel } from '~/view/tieLabel.ts'

/** The answer in sentences, numbers first. */
export function tellCamps(map: EntenteMap, camps: Camps, language: string): string {
  const index = indexMap(map)
  const name = (id: ActorId) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  const sentence = (id: RelationId) => {
    const relation = index.relation.get(id)
    if (!relation) return id
    const said = sentenceOf(tieLabel(map, relation, language, wordsFor('en').kindVerbs))
      .map((part) => part.text ?? name(relation[part.kind === 'from' ? 'from' : 'to']))
      .join('')
    return `${said} (${basisOf(relation) ?? 'no evidence'})`
  }
  const unit = camps.question.counting === 'ties' ? 'ties' : 'relations'
  const counted =
    camps.question.counting === 'ties'
      ? 'Every tie counts.'
      : 'Several ties between the same two count as one relation.'
  if (camps.total === 0) return `${counted}\nNo ${unit} count as support or opposition, so there is nothing to split.`
  const isProven = camps.cost === camps.lower
  const least = isProven
    ? `${camps.cost} of ${camps.total} signed ${unit} go against the best split, proven.`
    : `Between ${camps.lower} and ${camps.cost} of ${camps.total} signed ${unit} go against the best split; ${camps.cost} against this one.`
  const lines = [
    counted,
    least,
    ...camps.camps.map((camp, at) => `  Camp ${at + 1} (${camp.length}): ${camp.map(name).join(', ')}`),
    ...(camps.against.length === 0 ? [] : ['Against it:']),
    ...camps.against.map(({ ties }, at) => `  ${at + 1}. ${ties.map(sentence).join('; ')}`),
    ...(camps.circles.length === 0
      ? []
      : [
          `${camps.circles.length} contradictory circles share no tie and show that ${camps.circlesProve} must be against any split:`,
        ]),
    ...camps.circles.map(
      ({ actors, share }) => `  ${actors.map(name).join(' – ')}${share < 1 ? ` (${share.toFixed(2)} of it)` : ''}`,
    ),
    ...(camps.either.length === 0
      ? []
      : [`Could stand on another side: ${camps.either.map(({ actor }) => name(actor)).join(', ')}`]),
    ...(camps.apart.length === 0
      ? []
      : [`No signed tie connects those around ${camps.apart.map(name).join(', ')}: their sides cannot be compared.`]),
    ...(camps.notPlaced.length === 0
      ? []
      : [`Not placed, without support or opposition: ${camps.notPlaced.map(name).join(', ')}`]),
    ...(camps.selfTies.length === 0 ? [] : [`Ties of an actor to itself, left out: ${camps.selfTies.length}`]),
    ...(camps.unsigned.length === 0
      ? []
      : [`Not counted: ${camps.unsigned.map(({ kind, count }) => `${kind} ${count}`).join(', ')}`]),
  ]
  return lines.join('\n')
}
