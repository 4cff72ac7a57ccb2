// A text into a cell: what a person writes, pastes or fills down, read as the column reads it.
import { changeActor } from '~/map/editActors.ts'
import { addEvidence, changeEvidence } from '~/map/editEvidence.ts'
import { changeRelation } from '~/map/editRelations.ts'
import { changeSource } from '~/map/editSources.ts'
import { withText } from '~/map/editText.ts'
import { actorTypesOf, kindsOf } from '~/map/kinds.ts'
import { bases, type EntenteMap, type Relation } from '~/map/map.ts'
import type { ActorFinder } from './actorByName.ts'
import type { CellWords, Column, Table } from './dataTables.ts'
import { type WrongWords, wrongActor, wrongDate } from './entryProblems.ts'
import { authorsFrom, issuedFrom } from './sourceFields.ts'

export type CellEdit = { readonly id: string; readonly column: Column; readonly text: string }

export type EditWords = CellWords & {
  readonly finder: ActorFinder
  readonly wrong: WrongWords & {
    readonly noName: string
    readonly noKind: (text: string, choices: string) => string
    readonly noType: (text: string, choices: string) => string
    readonly noBasis: (text: string, choices: string) => string
    readonly several: (count: number) => string
    readonly noEvidence: string
    readonly fixed: string
  }
}

export type Edited = {
  readonly map: EntenteMap
  readonly done: number
  readonly refused: readonly { readonly id: string; readonly problem: string }[]
}

/** Many cells, each taken or refused by itself. `done` counts those that say something else now. */
export function setCells(map: EntenteMap, table: Table, edits: readonly CellEdit[], words: EditWords): Edited {
  const refused: { id: string; problem: string }[] = []
  let done = 0
  let next = map
  for (const edit of edits) {
    const result = setCell(next, table, edit, words)
    if (typeof result === 'string') refused.push({ id: edit.id, problem: result })
    else if (result !== next) done++
    if (typeof result !== 'string') next = result
  }
  return { map: next, done, refused }
}

/** The map with one cell written, or why it cannot be, as a sentence. */
export function setCell(map: EntenteMap, table: Table, edit: CellEdit, words: EditWords): EntenteMap | string {
  if (table === 'relations') return setRelation(map, edit, words)
  if (table === 'actors') return setActor(map, edit, words)
  return table === 'sources' ? setSource(map, edit, words) : words.wrong.fixed
}

function setRelation(map: EntenteMap, { id, column, text }: CellEdit, words: EditWords): EntenteMap | string {
  const tie = map.relations.find((each) => each.id === id)
  if (!tie) return map
  const written = text.trim()
  switch (column) {
    case 'from':
    case 'to': {
      const found = words.finder.find(written)
      return found ? changeRelation(map, id, { [column]: found.id }) : wrongActor(written, words.finder, words.wrong)
    }
    case 'relation':
      return changeRelation(map, id, { label: withText(tie.label, words.language, map.language, written) })
    case 'kind': {
      const keys = kindsOf(map).map(({ key }) => key)
      const kind = keyNamed(written, keys, words.kind)
      return kind === undefined
        ? words.wrong.noKind(written, keys.map(words.kind).join(', '))
        : changeRelation(map, id, { kind })
    }
    case 'when':
      return wrongDate(written, words.wrong) || changeRelation(map, id, { when: written || undefined })
    case 'basis':
      return setBasis(map, tie, written, words)
    case 'where': {
      const [only] = tie.evidence
      if (tie.evidence.length > 1) return words.wrong.several(tie.evidence.length)
      if (!only) return written === '' ? map : words.wrong.noEvidence
      return changeEvidence(map, id, 0, { locator: written || undefined })
    }
    default:
      return words.wrong.fixed
  }
}

/** Of the one piece of evidence, which comes to be with its basis. */
function setBasis(map: EntenteMap, { id, evidence }: Relation, written: string, words: EditWords): EntenteMap | string {
  const basis = keyNamed(written, bases, words.basis)
  if (basis === undefined)
    return written === '' && evidence.length === 0
      ? map
      : words.wrong.noBasis(written, bases.map(words.basis).join(', '))
  if (evidence.length > 1) return words.wrong.several(evidence.length)
  return evidence.length === 0 ? addEvidence(map, id, { basis }) : changeEvidence(map, id, 0, { basis })
}

function setActor(map: EntenteMap, { id, column, text }: CellEdit, words: EditWords): EntenteMap | string {
  const actor = map.actors.find((each) => each.id === id)
  if (!actor) return map
  const written = text.trim()
  switch (column) {
    case 'name': {
      const name = withText(actor.name, words.language, map.language, written)
      return name === undefined ? words.wrong.noName : changeActor(map, id, { name })
    }
    case 'short':
    case 'role':
    case 'summary':
      return changeActor(map, id, { [column]: withText(actor[column], words.language, map.language, written) })
    case 'type': {
      const keys = actorTypesOf(map).map(({ key }) => key)
      const type = keyNamed(written, keys, words.type)
      return type === undefined
        ? words.wrong.noType(written, keys.map(words.type).join(', '))
        : changeActor(map, id, { type })
    }
    case 'aliases': {
      const aliases = written.split(';').flatMap((name) => name.trim() || [])
      return changeActor(map, id, { aliases: aliases.length === 0 ? undefined : aliases })
    }
    default:
      return words.wrong.fixed
  }
}

function setSource(map: EntenteMap, { id, column, text }: CellEdit, words: EditWords): EntenteMap | string {
  const source = map.sources.find((each) => each.id === id)
  if (!source) return map
  const written = text.trim()
  switch (column) {
    case 'title':
      return changeSource(map, id, { title: written || undefined })
    case 'author':
      return changeSource(map, id, { author: authorsFrom(written.replaceAll(';', '\n'), source) })
    case 'container':
      return changeSource(map, id, { 'container-title': written || undefined })
    case 'issued':
      return changeSource(map, id, { issued: issuedFrom(written) })
    case 'address':
      return changeSource(map, id, { URL: written || undefined })
    default:
      return words.wrong.fixed
  }
}

/** By its key or by its name, letters large or small. */
function keyNamed<T extends string>(text: string, keys: readonly T[], nameOf: (key: T) => string): T | undefined {
  const wanted = text.toLowerCase()
  return keys.find((key) => key.toLowerCase() === wanted) ?? keys.find((key) => nameOf(key).toLowerCase() === wanted)
}

/** A pasted block: lines by cells, as spreadsheets write them; a quoted cell may hold tabs and lines. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const match of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\n') rows.push([])
    if (match[3] === '') break
  }
  return rows
}
