import { expect, test } from 'vitest'
import { communitiesOf } from '~/analysis/communitiesOf.ts'
import { communitiesHere } from '~/library/communitiesHere.ts'
import { communitiesInWorker } from '~/library/communitiesInWorker.ts'
import { makeCommunities } from '../bench/makeCommunities.mjs'

const { nodes, links } = makeCommunities({ actors: 6000, relations: 18_000 })
const numbers = new Map(nodes.map(({ id }, at) => [id, at]))
const ties = {
  count: nodes.length,
  from: Int32Array.from(links, ({ from }) => numbers.get(from) ?? -1),
  to: Int32Array.from(links, ({ to }) => numbers.get(to) ?? -1),
}
/** Node has neither workers nor a page that is seen. */
const asPage = { visibilityState: 'visible' }

test('the page finds the communities that a worker would, in pieces, and says how far it is', async () => {
  Object.assign(globalThis, { document: asPage })
  const shares: number[] = []
  const found = await communitiesInWorker(ties, (done) => shares.push(done), new AbortController().signal)
  expect([...found]).toEqual([...communitiesOf(ties)])
  expect(shares.length).toBeGreaterThan(5)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true)
  Reflect.deleteProperty(globalThis, 'document')
})

test('it stops between two pieces when nobody wants to know any more', async () => {
  const controller = new AbortController()
  const shares: number[] = []
  const tell = (done: number) => {
    shares.push(done)
    controller.abort(new Error('enough'))
  }
  await expect(communitiesHere(ties, tell, controller.signal)).rejects.toThrow('enough')
  expect(shares).toHaveLength(1)
})
