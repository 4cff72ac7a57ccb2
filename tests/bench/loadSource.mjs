// @ts-check
// A module of src/ for Node, built as it is shipped.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * @template Module what the caller knows of it
 * @param {string} root @param {string} file for example `src/analysis/triads.ts`
 * @returns {Promise<Module>}
 */
export const loadSource = async (root, file) => {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '~': join(root, 'src') } },
    build: { ssr: file, write: false, minify: false, target: 'node20' },
  })
  const [bundle] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([made].flat())
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const path = join(folder, 'module.mjs')
  await writeFile(path, bundle?.output[0].code ?? '')
  const loaded = await import(pathToFileURL(path).href)
  await rm(folder, { recursive: true })
  return /** @type {Module} */ (loaded)
}
