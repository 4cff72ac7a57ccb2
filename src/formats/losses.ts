// What a format cannot say of a map: told before the export.
import { type EntenteMap, unknownKey } from '~/map/map.ts'
import { gmlNames } from './gmlName.ts'
import { extraName, sourceName } from './tablesOf.ts'

/** What a format can hold. */
export type Says = {
  /** It is a map's own format: nothing is lost. */
  readonly all?: true
  /** Of the map as a whole: all, only its title, or nothing. */
  readonly about: 'all' | 'title' | 'none'
  /** Actors in a list of their own, so that those without a tie are not lost. */
  readonly actors: boolean
  readonly positions: boolean
  /** Fields of any name: with their types and what is inside them, as text, or none. */
  readonly fields: 'typed' | 'text' | 'none'
  /** Names of fields have no other letters than a to z. */
  readonly plainNames?: true
}

export type LossCode =
  | 'about'
  | 'languages'
  | 'map-fields'
  | 'steps'
  | 'sources'
  | 'kinds'
  | 'types'
  | 'loners'
  | 'actor-fields'
  | 'positions'
  | 'evidence'
  | 'tie-fields'
  | 'evidence-fields'
  | 'inner-fields'
  | 'field-names'
  | 'private'

/** `count`: how many things are meant. */
export type Loss = { readonly code: LossCode; readonly count: number }

/** Only what this map has and the format lacks; the private evidence that no file gets is counted besides. */
export function lossesOf(map: EntenteMap, says: Says, privateLeftOut = 0): readonly Loss[] {
  if (says.all) return privateLeftOut === 0 ? [] : [{ code: 'private', count: privateLeftOut }]
  const { relations, actors } = map
  const evidence = relations.flatMap((relation) => relation.evidence)
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const renamed = (['actors', 'relations'] as const).flatMap((use) =>
    [...gmlNames(extraNames(use === 'actors' ? actors : relations, use), use)].flatMap(([name, plain]) =>
      name === plain ? [] : [name],
    ),
  )
  const extras = [...actors, ...relations].flatMap(({ extra }) => Object.values(extra ?? {}))
  const about = [map.subtitle, map.description, map.licence, map.authors].filter((each) => each !== undefined).length
  const hasNone = says.fields === 'none'
  const counts: { readonly [code in LossCode]: number } = {
    about: says.about === 'all' ? 0 : says.about === 'title' ? about : about + (map.title === '' ? 0 : 1),
    languages: [map.title, map.subtitle, map.description].filter(
      (text) => typeof text === 'object' && Object.keys(text).length > 1,
    ).length,
    'map-fields': Object.keys(map.extra ?? {}).length,
    steps: map.steps.length,
    sources: map.sources.filter((source) => isMoreThanAName(source) || hasNone).length,
    kinds: Object.values(map.relationKinds).filter(({ label, color, head, extra }) => label ?? color ?? head ?? extra)
      .length,
    types: Object.values(map.actorTypes).filter(({ label, shape, extra }) => label ?? shape ?? extra).length,
    loners: says.actors ? 0 : actors.filter(({ id }) => !tied.has(id)).length,
    'actor-fields': hasNone || !says.actors ? actors.filter(isMoreThanAnId).length : 0,
    positions: says.positions ? 0 : Object.keys(map.positions).length,
    evidence: hasNone ? evidence.length : 0,
    'tie-fields': hasNone ? relations.filter(({ when, extra, sign }) => when ?? extra ?? sign).length : 0,
    'evidence-fields': hasNone ? 0 : evidence.filter(({ extra }) => extra !== undefined).length,
    'inner-fields': says.fields === 'text' ? extras.filter((value) => typeof value !== 'string').length : 0,
    'field-names': says.plainNames ? new Set(renamed).size : 0,
    private: privateLeftOut,
  }
  return (Object.keys(counts) as LossCode[]).flatMap((code) =>
    counts[code] > 0 ? [{ code, count: counts[code] }] : [],
  )
}

const extraNames = (rows: readonly { readonly extra?: object }[], use: 'actors' | 'relations'): readonly string[] =>
  rows.flatMap(({ extra = {} }) => Object.keys(extra).map((name) => extraName(name, use)))

const isMoreThanAName = (source: EntenteMap['sources'][number]): boolean =>
  Object.entries(source).some(([field, value]) => field !== 'id' && field !== 'type' && value !== sourceName(source))

const isMoreThanAnId = ({
  id,
  name,
  type,
  short,
  role,
  summary,
  aliases,
  extra,
}: EntenteMap['actors'][number]): boolean =>
  name !== id || type !== unknownKey || [short, role, summary, aliases, extra].some((each) => each !== undefined)
