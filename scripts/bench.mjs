// @ts-check
// `npm run bench`: builds the app, measures it in headless Chromium, and prints each figure beside its target. It never
// fails on a slow figure: machines differ. `-- --quick` measures less, `-- --only pan,load` some parts,
// `-- --json [file]` gives all samples as JSON, `-- --runs 9` repeats more, `-- --dist folder` takes a built app.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { parts } from '../tests/bench/bench.mjs'
import { summarise, writeTable } from '../tests/bench/figure.mjs'
import { makeMap } from '../tests/bench/makeMap.mjs'
import { chromeArgs, ensureChrome, isRoot } from './findChrome.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const readOptions = () => {
  try {
    const words = process.argv.slice(2).flatMap((word, at, all) => {
      const alone = word === '--json' && (all[at + 1] === undefined || all[at + 1]?.startsWith('--'))
      return alone ? ['--json', '-'] : [word]
    })
    const { values } = parseArgs({
      args: words,
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: Object.keys(parts) },
        json: { type: 'string' },
        runs: { type: 'string' },
        dist: { type: 'string' },
      },
    })
    const only = values.only.flatMap((names) => names.split(','))
    const unknown = only.find((name) => !(name in parts))
    if (unknown) giveUp(`There is no part “${unknown}”: ${Object.keys(parts).join(', ')}.`)
    const runs = Number(values.runs ?? (values.quick ? 2 : 5))
    if (!Number.isInteger(runs) || runs < 1) giveUp('The number of runs is a whole number from 1.')
    return { ...values, only, runs }
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error))
  }
}

const options = readOptions()
/** Words for people; with `--json` alone the standard output is for programs. @param {string} text */
const tell = (text) => (options.json === '-' ? console.error(text) : console.log(text))

const large = {
  title: '500 actors, 1,500 ties',
  address: '',
  file: Buffer.from(JSON.stringify(makeMap({ actors: 500, relations: 1500 }))),
  words: ['Daniyar Abenov', 'Republic', 'Каримов'],
  target: 100,
}
const maps = [
  {
    title: 'Kazakhstan, January 2022',
    address: '?map=kazakhstan-2022',
    file: null,
    words: ['Tokayev', 'security', 'Россия'],
    target: 50,
  },
  {
    title: 'Great powers, 1872–1907',
    address: '?map=great-powers-1872-1907',
    file: null,
    words: ['Russia', 'Austria', 'Италия'],
    target: 50,
  },
  large,
]

const made = options.dist ? null : await mkdtemp(join(tmpdir(), 'entente-bench-'))
const dist = resolve(options.dist ?? made ?? '')
if (made) {
  tell('Building…')
  await build({ root, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } })
}
const server = await serve({ root: dist })
const browser = await chromium.launch({ executablePath: ensureChrome(), args: chromeArgs, chromiumSandbox: !isRoot })

/** @type {import('../tests/bench/bench.mjs').Group[]} */
const groups = []
/** @type {string[]} */
const notes = []
const machine = {
  processor: `${cpus()[0]?.model.trim() ?? '?'} × ${cpus().length}`,
  browser: `Chromium ${browser.version()}`,
  node: process.version,
  busyBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
  runs: options.runs,
}
try {
  for (const name of options.only) {
    tell(`Measuring: ${name} (${options.runs} runs)`)
    const note = (/** @type {string} */ sentence) => notes.push(sentence)
    const { runs, quick } = options
    groups.push(
      ...((await parts[name]?.({ root, dist, url: server.url, browser, maps, large, runs, quick, note })) ?? []),
    )
  }
} finally {
  await browser.close()
  await server.close()
  if (made) await rm(made, { recursive: true, force: true })
}

tell(`\n${writeTable(groups)}\n`)
for (const note of new Set(notes)) tell(note)
tell(
  `${machine.processor}, ${machine.browser}, Node ${machine.node}. Load when it began: ${machine.busyBefore}${machine.busyBefore > cpus().length / 2 ? ', so other work slowed the figures' : ''}.`,
)
tell(
  '“typical” is the median of all samples. “p95/run” and “min – max” are over the runs, each a fresh window. ' +
    '“work” is what the page’s main thread did for one, whatever else the machine was busy with.',
)

if (options.json) {
  const report = {
    machine,
    notes,
    groups: groups.map(({ title, figures }) => ({
      title,
      figures: figures.map((figure) => ({ ...figure, summary: summarise(figure) })),
    })),
  }
  const text = `${JSON.stringify(report, null, 2)}\n`
  if (options.json === '-') process.stdout.write(text)
  else await writeFile(options.json, text)
}
