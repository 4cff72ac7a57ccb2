import type { Path } from '~/analysis/pathsBetween.ts'
import { type ActorId, bases, type EntenteMap, type Evidence, type Relation } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { type SentencePart, sentenceOf } from '~/map/sentence.ts'
import { shortOf } from '~/map/text.ts'
import { tieLabel } from './tieLabel.ts'

/** A piece of a path's sentence: a name, what stands between two names, or what ties two claims together. */
export type PathRun = {
  readonly text: string
  readonly actor: ActorId | ''
  /** The claim that it belongs to; null between two claims. */
  readonly claim: number | null
}

/** One step as a claim: its best known tie, the evidence that makes it so, and how many more ties lead there. */
export type PathClaim = { readonly tie: Relation; readonly evidence: Evidence | null; readonly more: number }

export type PathSentence = { readonly runs: readonly PathRun[]; readonly claims: readonly PathClaim[] }

/** Languages whose relative pronouns do not bend: there claims hang together, elsewhere they stand in a row. */
const relatives: {
  readonly [language: string]: { readonly [of in 'someone' | 'something']: readonly [string, string] }
} = {
  en: { someone: ['who', 'whom'], something: ['which', 'which'] },
}

/** “China backs Tokayev, whom the protesters oppose”: a claim a step, in the words of the map. */
export function pathSentence(
  map: EntenteMap,
  index: MapIndex,
  path: Path,
  language: string,
  verbs: { readonly [kind: string]: string },
): PathSentence {
  const claims = path.steps.map(claimOf)
  const runs: PathRun[] = []
  for (const [step, { tie }] of claims.entries()) {
    const joint = path.actors[step] ?? ''
    const parts = sentenceOf(tieLabel(map, tie, language, verbs))
    const named = (part: SentencePart): PathRun => {
      if (part.kind === 'text') return { text: part.text, actor: '', claim: step }
      const actor = tie[part.kind]
      return { text: part.text ?? nameIn(map, index, actor, language), actor, claim: step }
    }
    const last = runs.at(-1)?.actor
    const hung = last === joint ? hang(index, tie, joint, parts, language) : null
    if (step > 0) runs.push({ text: hung?.link ?? '; ', actor: '', claim: null })
    runs.push(...(hung?.parts ?? parts).map(named))
  }
  return { runs, claims }
}

function claimOf(ties: readonly Relation[]): PathClaim {
  const rank = (piece: Evidence) => bases.indexOf(piece.basis)
  const ranked = ties
    .map((tie) => ({ tie, evidence: [...tie.evidence].sort((a, b) => rank(a) - rank(b))[0] ?? null }))
    .sort((a, b) => (a.evidence ? rank(a.evidence) : bases.length) - (b.evidence ? rank(b.evidence) : bases.length))
  const [best] = ranked
  if (!best) throw new RangeError('A step without a tie')
  return { ...best, more: ties.length - 1 }
}

/** A claim as a clause of the name that the one before it ends with; null where its words do not allow that. */
function hang(
  index: MapIndex,
  tie: Relation,
  joint: ActorId,
  parts: readonly SentencePart[],
  language: string,
): { readonly link: string; readonly parts: readonly SentencePart[] } | null {
  const relative = relatives[language.split('-')[0] ?? '']
  const type = index.actor.get(joint)?.type ?? ''
  const [first, last] = [parts[0], parts.at(-1)]
  if (!relative || first?.kind !== 'from' || last?.kind !== 'to' || parts.length !== 3) return null
  const [subject, object] = relative[type === 'person' || type === 'group' ? 'someone' : 'something']
  const middle = parts[1]?.kind === 'text' ? parts[1].text : ''
  if (tie.from === joint) return { link: `, ${subject}`, parts: parts.slice(1) }
  return { link: `, ${object} `, parts: [first, { kind: 'text', text: middle.trimEnd() }] }
}

function nameIn(map: EntenteMap, index: MapIndex, id: ActorId, language: string): string {
  const actor = index.actor.get(id)
  return actor ? shortOf(actor, language, map.language) : id
}
