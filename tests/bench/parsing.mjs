// @ts-check
// How long it takes to read a map's text in Node, problems and all.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { onePerRun } from './figure.mjs'
import { makeMap } from './makeMap.mjs'

/** The parser as one file of plain script: nothing of a dev server is in the way. @param {string} root */
const loadParser = async (root) => {
  const made = await build({
    root,
    logLevel: 'error',
    build: { ssr: 'src/map/parseMapText.ts', write: false, minify: false },
  })
  const [bundle] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([made].flat())
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const file = join(folder, 'parser.mjs')
  await writeFile(file, bundle?.output[0].code ?? '')
  const parser = await import(pathToFileURL(file).href)
  await rm(folder, { recursive: true })
  return /** @type {{ parseMapText: (text: string) => { value: unknown, problems: readonly unknown[] } }} */ (parser)
}

/** @param {import('./bench.mjs').Bench} bench */
export const parsing = async ({ root, runs, note }) => {
  const { parseMapText } = await loadParser(root)
  return [100, 1000, 10_000].map((relations) => {
    const text = JSON.stringify(makeMap({ actors: Math.ceil(relations / 3), relations }))
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now()
      const { value, problems } = parseMapText(text)
      const ms = performance.now() - begun
      if (value === null || problems.length > 0) note(`The generated map of ${relations} relations has problems.`)
      return ms
    })
    // The first, which is what a reader waits for, is the slowest: the maximum.
    const size = (text.length / 1e6).toFixed(text.length < 1e6 ? 2 : 1)
    return onePerRun(`${relations.toLocaleString('en')} relations, ${size} MB`, 'ms', times, { digits: 1 })
  })
}
