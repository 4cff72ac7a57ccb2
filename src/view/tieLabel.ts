import type { EntenteMap, Relation } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** The label template of a tie: its own, or else its kind's verb, or else the kind itself. */
export function tieLabel(
  map: Pick<EntenteMap, 'language'>,
  { label, kind }: Relation,
  language: string,
  verbs: { readonly [kind: string]: string },
): string {
  const own = label === undefined ? '' : textIn(label, language, map.language)
  return own || (Object.hasOwn(verbs, kind) && verbs[kind]) || kind
}
