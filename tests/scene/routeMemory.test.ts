import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexMap } from '~/map/mapIndex.ts'
import { placeActors } from '~/scene/placeActors.ts'
import { makeRouteMemory } from '~/scene/routeMemory.ts'
import { routeTies } from '~/scene/routeTies.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const count = 14
const at = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 500 }) })
const end = fc.integer({ min: 0, max: count - 1 })

/** One edit: somebody moves, is renamed, goes away or comes back, or is tied to somebody. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), who: end, at }),
  fc.record({ kind: fc.constant('rename' as const), who: end, name: fc.constantFrom('A', 'A very long name', '') }),
  fc.record({ kind: fc.constant('hide' as const), who: end }),
  fc.record({ kind: fc.constant('tie' as const), who: end, to: end }),
)

test('after any edits the routes are those that are found without a memory', () => {
  fc.assert(
    fc.property(
      fc.array(at, { minLength: count, maxLength: count }),
      fc.array(fc.tuple(end, end), { minLength: 8, maxLength: 30 }),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      (places, ties, changes) => {
        const memory = makeRouteMemory()
        let map = mapOf(
          places.map((_, index) => actor(`a${index}`)),
          ties.map(([a, b], index) => tie(`a${a} support a${b}`, { id: `t${index}` })),
          { positions: Object.fromEntries(places.map((each, index) => [`a${index}`, each])) },
        )
        const hidden = new Set<string>()
        for (const edit of changes) {
          const id = `a${edit.who}`
          if (edit.kind === 'move') map = { ...map, positions: { ...map.positions, [id]: edit.at } }
          if (edit.kind === 'rename')
            map = { ...map, actors: map.actors.map((each) => (each.id === id ? { ...each, name: edit.name } : each)) }
          if (edit.kind === 'hide' && !hidden.delete(id)) hidden.add(id)
          if (edit.kind === 'tie')
            map = {
              ...map,
              relations: [...map.relations, tie(`${id} support a${edit.to}`, { id: `n${map.relations.length}` })],
            }
          const seen = { ...map, actors: map.actors.filter((each) => !hidden.has(each.id)) }
          const placed = placeActors(seen, indexMap(seen), seen.positions, 'en')
          const remembered = routeTies(placed, seen.relations, null, null, 'usual', memory)
          expect(remembered).toEqual(routeTies(placed, seen.relations))
        }
      },
    ),
  )
})
