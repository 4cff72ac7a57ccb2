// Map → file: always the same order of fields, with what this version does not know at the end of each object.
import { defined } from './defined.ts'
import type {
  Actor,
  ActorType,
  Ask,
  EntenteMap,
  Evidence,
  Picked,
  Positions,
  Relation,
  RelationKind,
  Step,
  Unknown,
} from './map.ts'
import { mapFormat, mapVersion } from './mapVersion.ts'
import { reserved } from './reserved.ts'

type Json = { readonly [field: string]: unknown }

/** The text of an `*.entente.json` file. */
export function writeMap(map: EntenteMap): string {
  return `${JSON.stringify(serializeMap(map), null, 2)}\n`
}

/** Plain data that `parseMap` reads back as the same map. Empty lists and tables are left out. */
export function serializeMap(map: EntenteMap): Json {
  const { title, subtitle, description, language, authors, licence } = map
  return withExtra(map, {
    format: mapFormat,
    version: mapVersion,
    title,
    subtitle,
    description,
    language,
    authors,
    licence,
    sources: filled(map.sources.map(({ id, ...fields }) => ({ id, ...fields }))),
    actorTypes: table(map.actorTypes, writeType),
    relationKinds: table(map.relationKinds, writeKind),
    // Always there, even when empty: they tell a reader what the file is.
    actors: map.actors.map(writeActor),
    relations: map.relations.map(writeRelation),
    positions: table(map.positions, writePosition),
    steps: filled(map.steps.map(writeStep)),
  })
}

function writeKind({ label, sign, color, head, ...rest }: RelationKind): Json {
  return withExtra(rest, { label, sign, color, head })
}

function writeType({ label, shape, ...rest }: ActorType): Json {
  return withExtra(rest, { label, shape })
}

export function writeActor({ id, name, short, type, role, summary, aliases, ...rest }: Actor): Json {
  return withExtra(rest, { id, name, short, type, role, summary, aliases })
}

export function writePosition({ x, y, ...rest }: Positions[string]): Json {
  return withExtra(rest, { x, y })
}

export function writeRelation({ evidence, ...relation }: Relation): Json {
  const { id, from, to, kind, mutual, sign, label, when, strength, ...rest } = relation
  const known = { id, from, to, kind, mutual, sign, label, when, strength }
  return withExtra(rest, { ...known, evidence: filled(evidence.map(writeEvidence)) })
}

function writeEvidence({ source, locator, basis, by, quote, note, private: isPrivate, ...rest }: Evidence): Json {
  return withExtra(rest, { source, locator, basis, by, quote, note, private: isPrivate })
}

function writeStep({ id, title, text, notes, view, frame, legend, ...step }: Step): Json {
  const { shown, emphasised, ask, sources, ...rest } = step
  return withExtra(rest, {
    id,
    title,
    text,
    notes,
    view,
    shown: shown && writePicked(shown),
    emphasised: emphasised && writePicked(emphasised),
    frame,
    legend,
    ask: ask && writeAsk(ask),
    sources: sources?.map(({ source, locator, ...more }) => withExtra(more, { source, locator })),
  })
}

function writePicked({ actors, relations, ...rest }: Picked): Json {
  return withExtra(rest, { actors, relations })
}

function writeAsk({ prompt, kinds, names, camps, ...rest }: Ask): Json {
  return withExtra(rest, { prompt, kinds, names, camps })
}

/** A known field that has a value is never overridden. */
function withExtra({ extra = {} }: Unknown, known: Json): Json {
  const fields = defined(known)
  const carried = Object.entries(extra).filter(([field]) => !Object.hasOwn(fields, field) && !reserved.has(field))
  return { ...fields, ...Object.fromEntries(carried) }
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function table<T>(entries: { readonly [key: string]: T }, write: (entry: T) => Json): Json | undefined {
  const written = Object.entries(entries).map(([key, entry]) => [key, write(entry)] as const)
  return written.length === 0 ? undefined : Object.fromEntries(written)
}
