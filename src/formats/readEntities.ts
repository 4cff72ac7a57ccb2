// Entities of FollowTheMoney, as OpenAleph draws and exports them: things are actors, what joins two of them is a tie.
import { isRecord } from '~/map/plainData.ts'
import type { Cell, Draft } from './draft.ts'
import { own, rowsByField } from './rowsByField.ts'

type Json = Readonly<Record<string, unknown>>

/** Which properties hold the two ends (followthemoney.tech, schemata with an `edge`). */
const ends: { readonly [schema: string]: readonly [from: string, to: string] } = {
  Associate: ['person', 'associate'],
  Directorship: ['director', 'organization'],
  Debt: ['debtor', 'creditor'],
  Employment: ['employee', 'employer'],
  Family: ['person', 'relative'],
  Membership: ['member', 'organization'],
  Occupancy: ['holder', 'post'],
  Ownership: ['owner', 'asset'],
  Payment: ['payer', 'beneficiary'],
  ProjectParticipant: ['participant', 'project'],
  Representation: ['agent', 'client'],
  Succession: ['predecessor', 'successor'],
  UnknownLink: ['subject', 'object'],
}

export function readEntities(list: readonly unknown[], layout: unknown): Draft {
  const [actors, relations] = [rowsByField(), rowsByField()]
  const places = placesIn(layout)
  for (const [name, means] of [
    ['id', 'id'],
    ['schema', 'type'],
    ['name', 'name'],
    ['x', 'x'],
    ['y', 'y'],
  ] as const)
    actors.means(own(name), { means })
  for (const [name, means] of [
    ['id', 'id'],
    ['schema', 'kind'],
    ['from', 'from'],
    ['to', 'to'],
  ] as const)
    relations.means(own(name), { means })
  for (const entity of list.filter(isRecord)) {
    const { id, schema, properties } = entity
    const facts = isRecord(properties) ? properties : {}
    const [from, to] = (typeof schema === 'string' && Object.hasOwn(ends, schema) ? ends[schema] : undefined) ?? []
    if (from !== undefined && to !== undefined) {
      const rest = Object.entries(facts).filter(([name]) => name !== from && name !== to)
      relations.add([
        [own('id'), id],
        [own('schema'), schema],
        [own('from'), single(facts[from])],
        [own('to'), single(facts[to])],
        ...rest.map(([name, value]) => [name, single(value)] as const),
      ])
      continue
    }
    const place = places.get(String(id))
    actors.add([
      [own('id'), id],
      [own('schema'), schema],
      [own('name'), firstOf(facts.name) ?? entity.caption],
      ...(place
        ? ([
            [own('x'), place.x],
            [own('y'), place.y],
          ] as const)
        : []),
      ...Object.entries(facts).flatMap(([name, value]) =>
        name === 'name' ? others(value) : [[name, single(value)] as const],
      ),
    ])
  }
  const tables = [actors.table('entities', 'actors'), relations.table('links', 'relations')]
  return { tables, about: {}, undirected: false, problems: [] }
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const single = (value: unknown): Cell => (Array.isArray(value) && value.length === 1 ? value[0] : value)
const others = (names: unknown): readonly (readonly [string, Cell])[] =>
  Array.isArray(names) && names.length > 1 ? [['aliases', names.slice(1)]] : []

/** A drawing counts in squares of its grid. */
const square = 60

function placesIn(layout: unknown): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const vertices: readonly unknown[] = isRecord(layout) && Array.isArray(layout.vertices) ? layout.vertices : []
  return new Map(
    vertices.flatMap((vertex) => {
      if (!isRecord(vertex) || vertex.type !== 'entity' || !isRecord(vertex.position)) return []
      const { x, y } = vertex.position as Json
      return typeof x === 'number' && typeof y === 'number'
        ? [[String(vertex.entityId), { x: x * square, y: y * square }] as const]
        : []
    }),
  )
}
