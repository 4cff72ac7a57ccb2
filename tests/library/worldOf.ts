import { vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { shippedMaps } from '~/library/shippedMaps.ts'
import { writeMap } from '~/map/writeMap.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import { mapOf } from '../fixtures.ts'

/** What is served for each shipped map: small ones with actors of their own. */
export const served = {
  'kazakhstan-2022': mapOf(['tokayev', 'putin', 'xi'], ['putin support tokayev'], { title: 'Kazakhstan' }),
  'great-powers-1872-1907': mapOf(['france', 'russia'], ['france support russia'], { title: 'Great powers' }),
}

/** A store of its own, and a network that serves the maps above: not while it is `down`, and not before `slow` is kept. */
export function makeWorld() {
  const store: AppStore = createStore(() => initialState)
  const network: { down: boolean; slow: Promise<void> | null } = { down: false, slow: null }
  vi.stubGlobal('fetch', async (url: string) => {
    await network.slow
    if (network.down) throw new TypeError('no connection')
    const shipped = shippedMaps.find((each) => each.url === url)
    const map = Object.entries(served).find(([id]) => id === shipped?.id)?.[1]
    return map ? new Response(writeMap(map)) : new Response('', { status: 404 })
  })
  return { store, network }
}

const turns = 20

/** Until everything that was set off has come to an end: turns of the event loop, however long each takes on a busy machine. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve))
}
