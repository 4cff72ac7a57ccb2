// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { addMap } from '~/formats/addMap.ts'
import { readKept } from '~/keeping/readKept.ts'
import { findMap } from '~/library/keptMaps.ts'
import { openOwn } from '~/library/openOwn.ts'
import {
  addActor,
  addEvidence,
  addSource,
  addTie,
  changeAbout,
  changeActor,
  changeTie,
  deleteActors,
  deleteTies,
  mergeActors,
} from '~/state/editTransitions.ts'
import { addImported } from '~/state/importTransitions.ts'
import { renameMap } from '~/state/renameMap.ts'
import type { Document } from '~/state/store.ts'
import { addKind } from '~/state/styleTransitions.ts'
import { moveActors, openMap, redo, togglePin, undo } from '~/state/transitions.ts'
import { mapOf, triad } from '../fixtures.ts'
import { aWindow, failWrites, idOf, isSaved, until, type Window, withBrowsers } from './keepingWorld.ts'

// Random edits of every sort, undos, saves, faults and reloads, by seed. After each reload the map is what it was on screen.

withBrowsers()

/** Numbers in 0 … below − 1, the same for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const actors = ['a', 'b', 'c'] as const

function change({ store }: Window, pick: (below: number) => number) {
  const id = actors[pick(3)] ?? 'a'
  const { relations } = store.getState().document.map
  const tie = relations[pick(relations.length || 1)]?.id ?? ''
  const steps = [
    () => moveActors({ [id]: { x: pick(1000), y: pick(1000) } }),
    () => renameMap(`Title ${pick(1000)}`),
    () => togglePin(id),
    () => addActor({ name: `Actor ${pick(1000)}` }),
    () => changeActor(id, { role: `Role ${pick(9)}`, type: 'state' }),
    () => deleteActors([actors[pick(3)] ?? 'a']),
    () => mergeActors(id, actors[pick(3)] ?? 'a'),
    () => addTie({ from: id, to: actors[pick(3)] ?? 'a', kind: 'support' }),
    () => changeTie(tie, { label: { en: `Ә ${pick(9)}`, ru: 'слово' }, when: '2022-01' }),
    () => deleteTies([tie]),
    () => addEvidence(tie, { basis: 'alleged', quote: 'A “quote”\nof two lines' }),
    () => addSource(`Source ${pick(9)}`, { title: 'T', type: 'book' }),
    () => addKind({ label: `Kind ${pick(9)}`, sign: 1, color: '#123456' }, 'kind'),
    () => changeAbout({ subtitle: `Under it ${pick(9)}` }),
    () => addImported(addMap(store.getState().document.map, mapOf(['x', 'y'], [`x support y`]))),
    () => undo,
    () => undo,
    () => undo,
    () => redo,
  ]
  const step = steps[pick(steps.length)]
  if (step) store.setState(step())
}

/** Closes the window as a reader does, or kills it; either way it says that it goes. */
async function reload(left: Window, id: string): Promise<Window> {
  window.dispatchEvent(new Event('pagehide'))
  left.stop()
  const next = await aWindow()
  await until(async () => {
    await openOwn(next.store, id)
    return idOf(next.store) === id
  })
  return next
}

const stored = async ({ keeper }: Window, id: string): Promise<Document | null> => {
  const read = readKept((await findMap(await keeper.database.connect(), id)).text)
  return 'work' in read ? read.work : null
}

test.each([1, 2, 3, 4, 5, 6])('nothing is lost, whatever happens (seed %i)', async (seed) => {
  const pick = chance(seed)
  let window = await aWindow()
  window.store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
  window.store.setState(renameMap(`Seed ${seed}`))
  await until(isSaved(window.store))
  const id = idOf(window.store)
  for (let round = 0; round < 14; round++) {
    for (let count = pick(5); count >= 0; count--) change(window, pick)
    const what = pick(4)
    if (what === 0) {
      const { document } = window.store.getState()
      window = await reload(window, id)
      expect(window.store.getState().document, `reload in round ${round}`).toEqual(document)
    } else if (what === 1) {
      await window.keeper.flush()
      expect(await stored(window, id), `save in round ${round}`).toEqual(window.store.getState().document)
    } else if (what === 2) {
      const before = await stored(window, id)
      const mend = failWrites(['QuotaExceededError', 'UnknownError', 'AbortError'][pick(3)] ?? '')
      change(window, pick)
      await window.keeper.flush()
      expect(await stored(window, id), `failure in round ${round}`).toEqual(before)
      mend()
      await window.keeper.flush()
    } else await new Promise((resolve) => setTimeout(resolve, pick(40)))
  }
  await window.keeper.flush()
  expect(await stored(window, id)).toEqual(window.store.getState().document)
})
