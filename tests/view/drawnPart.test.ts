import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntenteMap } from '~/map/map.ts'
import { type Budget, drawnPart, expandBy } from '~/view/drawnPart.ts'
import { mapOf, tie } from '../fixtures.ts'

const nothing: Budget['selected'] = { actors: [], tie: '' }
const part = (map: EntenteMap, actors: number, more: Partial<Budget> = {}) =>
  drawnPart(map, { actors: map.actors, relations: map.relations }, { actors, expanded: [], selected: nothing, ...more })
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** Two hubs that know each other; the first has five leaves, the second two. */
const hubs = mapOf(
  ['a1', 'a', 'a2', 'a3', 'b', 'a4', 'b1', 'a5', 'b2', 'alone'],
  [
    'a support b',
    'a support a1',
    'a support a2',
    'a opposition a3',
    'a4 opposition a',
    'a5 affiliation a',
    'b support b1',
    'b support b2',
  ],
)

const star = (leaves: number) =>
  mapOf(
    ['hub', ...Array.from({ length: leaves }, (_, at) => `l${at}`)],
    Array.from({ length: leaves }, (_, at) => tie(`hub support l${at}`)),
  )

describe('what is drawn of a map', () => {
  test('all of it, and the very same lists, while it is within the budget', () => {
    const drawn = part(hubs, 10)
    expect(drawn.actors).toBe(hubs.actors)
    expect(drawn.relations).toBe(hubs.relations)
    expect(drawn.beyond.size).toBe(0)
  })

  test('above it the most connected, in the order of the map, and what hangs on them is counted', () => {
    const drawn = part(hubs, 2)
    expect(ids(drawn.actors)).toEqual(['a', 'b'])
    expect(ids(drawn.relations)).toEqual(['a-support-b'])
    expect([...drawn.beyond]).toEqual([
      ['a', 5],
      ['b', 2],
    ])
  })

  test('who is selected, with company where it would stand alone', () => {
    const drawn = part(hubs, 1, { selected: { actors: ['b1'], tie: '' } })
    expect(ids(drawn.actors)).toEqual(['a', 'b', 'b1'])
    expect(ids(part(hubs, 2, { selected: { actors: ['b1'], tie: '' } }).actors)).toEqual(['a', 'b', 'b1'])
  })

  test('both ends of the selected tie, and the tie', () => {
    const drawn = part(hubs, 1, { selected: { actors: [], tie: 'b-support-b2' } })
    expect(ids(drawn.actors)).toEqual(['a', 'b', 'b2'])
    expect(ids(drawn.relations)).toContain('b-support-b2')
  })

  test('the neighbours of who is expanded, one of each kind in turn', () => {
    const many = mapOf(
      ['hub', ...Array.from({ length: 100 }, (_, at) => `s${at}`), 'foe'],
      [...Array.from({ length: 100 }, (_, at) => tie(`hub support s${at}`)), 'foe opposition hub'],
    )
    const once = part(many, 1, { expanded: ['hub'] })
    expect(once.actors).toHaveLength(1 + expandBy)
    expect(ids(once.actors)).toContain('foe')
    expect(once.beyond.get('hub')).toBe(101 - expandBy)
    expect(part(many, 1, { expanded: ['hub', 'hub'] }).actors).toHaveLength(1 + 2 * expandBy)
    expect(part(many, 1, { expanded: ['hub', 'hub', 'hub'] }).beyond.has('hub')).toBe(false)
  })

  test('who is expanded or selected and is not visible asks for nothing', () => {
    expect(ids(part(hubs, 1, { expanded: ['nobody'], selected: { actors: ['no one'], tie: '' } }).actors)).toEqual([
      'a',
    ])
  })

  test('of many ties between few actors the weightiest', () => {
    const parallel = mapOf(
      ['a', 'b'],
      Array.from({ length: 5000 }, (_, at) => tie('a support b', { id: `r${at}` })),
    )
    const drawn = part(parallel, 400)
    expect(drawn.relations).toHaveLength(1500)
    expect(drawn.beyond.get('a')).toBe(3500)
  })

  test('a star of 100,000 and 50,000 actors without ties keep to the budget', () => {
    expect(part(star(100_000), 400).actors).toHaveLength(400)
    expect(part(star(100_000), 400).beyond.get('hub')).toBe(100_000 - 399)
    const isolated = mapOf(
      Array.from({ length: 50_000 }, (_, at) => `a${at}`),
      [],
    )
    expect(ids(part(isolated, 400).actors)).toEqual(ids(isolated.actors.slice(0, 400)))
  })
})

test('every visible tie of a drawn actor is drawn or counted, whatever the map', () => {
  const id = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, id), { maxLength: 120 }),
      fc.nat(20),
      fc.array(id, { maxLength: 4 }),
      (ends, budget, open) => {
        const map = mapOf(
          Array.from({ length: 31 }, (_, at) => `a${at}`),
          ends.map(([from, to], at) => tie(`a${from} support a${to}`, { id: `r${at}` })),
        )
        const drawn = part(map, budget, { expanded: open.map((at) => `a${at}`) })
        for (const actor of drawn.actors) {
          const touches = ({ from, to }: { from: string; to: string }) => from === actor.id || to === actor.id
          const all = map.relations.filter(touches).length
          expect(drawn.relations.filter(touches).length + (drawn.beyond.get(actor.id) ?? 0)).toBe(all)
        }
      },
    ),
  )
})

describe('what an answer lights', () => {
  const all = { actors: hubs.actors, relations: hubs.relations }
  const litBy = (...lit: readonly string[]) =>
    drawnPart(
      hubs,
      {
        ...all,
        fadedActors: new Set(ids(hubs.actors).filter((id) => !lit.includes(id))),
        faded: new Set(ids(hubs.relations).filter((id) => !lit.includes(id))),
      },
      { actors: 2, expanded: [], selected: nothing },
    )

  test('is drawn in any case where it is a few, as a path is', () => {
    const drawn = litBy('b2', 'b', 'a', 'a5', 'b-support-b2', 'a-support-b', 'a5-affiliation-a')
    expect(ids(drawn.actors)).toEqual(['a', 'b', 'a5', 'b2'])
    expect(ids(drawn.relations)).toEqual(['a-support-b', 'a5-affiliation-a', 'b-support-b2'])
  })

  test('adds nobody where it is about many', () => {
    const many = star(200)
    const leaves = new Set(ids(many.actors))
    const drawn = drawnPart(
      many,
      {
        actors: many.actors,
        relations: many.relations,
        faded: new Set(),
        fadedActors: new Set([...leaves].slice(0, 20)),
      },
      { actors: 5, expanded: [], selected: nothing },
    )
    expect(drawn.actors).toHaveLength(5)
  })
})
