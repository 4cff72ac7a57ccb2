import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** The label template of a tie: its own, or else its kind's verb, or else what the map calls the kind, or else its key. */
export function tieLabel(
  map: Pick<EntenteMap, 'language' | 'relationKinds'>,
  { label, kind }: Relation,
  language: string,
  verbs: { readonly [kind: string]: string },
): string {
  const own = label === undefined ? '' : textIn(label, language, map.language)
  if (own !== '') return own
  const verb = Object.hasOwn(verbs, kind) ? verbs[kind] : undefined
  if (verb) return verb
  const called = kindOf(map, kind).label
  const name = called === undefined ? '' : textIn(called, language, map.language)
  // A name is no verb: “China – Trade: Russia” reads in every language.
  return name === '' ? kind : `{from}\u00a0– ${name}: {to}`
}
