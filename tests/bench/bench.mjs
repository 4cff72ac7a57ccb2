// @ts-check
// The parts of the bench, and what each is given.
import { asking, connecting, triads } from './asking.mjs'
import { camps } from './camps.mjs'
import { coldLoad } from './coldLoad.mjs'
import { editing } from './editing.mjs'
import { importing } from './importing.mjs'
import { interactions } from './interactions.mjs'
import { largeMaps, memory } from './largeMaps.mjs'
import { panning } from './panning.mjs'
import { parsing } from './parsing.mjs'
import { peers } from './peers.mjs'
import { pictures } from './pictures.mjs'
import { presenting } from './presenting.mjs'

/**
 * @typedef {{ title: string, address: string, file: Buffer | null, words: readonly string[], target: number }} BenchMap
 *   `words` are typed into the search; `target` is the p95 in ms for whatever is done on this map
 * @typedef {{
 *   root: string, dist: string, url: string, browser: import('@playwright/test').Browser,
 *   maps: readonly BenchMap[], large: BenchMap, runs: number, quick: boolean, note: (sentence: string) => void,
 * }} Bench
 * @typedef {{ title: string, figures: readonly import('./figure.mjs').Figure[] }} Group
 */

/** @type {Readonly<Record<string, (bench: Bench) => Promise<readonly Group[]>>>} */
export const parts = {
  load: async (bench) => [{ title: 'A first visit', figures: await coldLoad(bench) }],
  act: interactions,
  edit: async (bench) => [{ title: 'Editing: 500 actors, 1,500 ties', figures: await editing(bench) }],
  pan: async (bench) => [{ title: `Moving: ${bench.large.title}`, figures: await panning(bench) }],
  large: largeMaps,
  memory: async (bench) => [
    { title: 'Opening 5,000 actors and 20,000 ties again and again', figures: await memory(bench) },
  ],
  peers,
  figure: async (bench) => [{ title: 'Figures: 60 actors, 110 ties', figures: await pictures(bench) }],
  present: async (bench) => [{ title: 'Presenting: 60 actors, 110 ties', figures: await presenting(bench) }],
  ask: async (bench) => [
    { title: 'Asking: 500 actors, 1,500 ties', figures: [...(await asking(bench)), await triads(bench)] },
    { title: 'Who connects, counted beside the page: 2,000 actors, 8,000 ties', figures: await connecting(bench) },
  ],
  camps: async (bench) => [{ title: 'Two camps in Node, found and proven', figures: await camps(bench) }],
  import: async (bench) => [{ title: 'Files of other programs', figures: await importing(bench) }],
  parse: async (bench) => [{ title: 'Reading a map in Node', figures: await parsing(bench) }],
}
