// @ts-check
// `npm test`: every check there is, one after the other, and the totals on the last line.
// `npm test -- unit` runs only that stage; what is no stage is handed to the runner: `npm test -- unit tests/map`.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countPlaywright, countVitest, writeTotals } from './countTests.mjs'
import { ensureChrome } from './findChrome.mjs'
import { serve } from './serve.mjs'

/** @typedef {import('./countTests.mjs').Count} Count */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'test-results')
const onWindows = process.platform === 'win32'
const minute = 60_000

/** A parent's NODE_ENV would build, or test, another app; colours are for a terminal. */
const { NODE_ENV: _, ...inherited } = process.env
const environment = process.stdout.isTTY || inherited.FORCE_COLOR ? inherited : { ...inherited, NO_COLOR: '1' }

/** @type {Set<() => void>} one for every running tool: ends it and all that it started */
const running = new Set()

/**
 * Runs a tool of node_modules. Its words are shown as they come, or only when it fails.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, minutes: number, env?: Record<string, string> }} options
 * @returns {Promise<number>} the exit code; 1 when it crashed, could not start or took too long
 */
const run = (tool, args, { quiet = false, minutes, env = {} }) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      env: { ...environment, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: !onWindows,
    })
    const end = () => {
      try {
        if (onWindows || child.pid === undefined) child.kill('SIGKILL')
        else process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    running.add(end)
    const limit = setTimeout(() => {
      console.log(`No end after ${minutes} minutes: stopped.`)
      end()
    }, minutes * minute)
    /** @type {Buffer[]} */
    const words = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => words.push(data))
    /** @param {number | null} code */
    const settle = (code) => {
      clearTimeout(limit)
      running.delete(end)
      if (code !== 0) process.stdout.write(Buffer.concat(words))
      resolve(code ?? 1)
    }
    child.once('error', (error) => {
      console.log(error.message)
      settle(1)
    })
    child.once('close', settle)
  })

/** @param {string} name */
const readReport = (name) => {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {boolean} passed @returns {Count} */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** @param {string} tool @param {readonly string[]} args */
const check = async (tool, args) => one((await run(tool, args, { quiet: true, minutes: 10 })) === 0)

const unit = async () => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`]
  const code = await run('vitest/vitest.mjs', ['run', ...reporters, ...filters], { minutes: 15 })
  return countVitest(readReport('unit.json'), code)
}

let built = false

const build = async () => {
  const count = await check('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  built = count.failed === 0
  return count
}

const browser = async () => {
  if (!built) {
    console.log('There is no built app to open in a browser.')
    return one(false)
  }
  const chrome = ensureChrome()
  const server = await serve({ root: join(root, 'dist') })
  const env = {
    CHROME_PATH: chrome,
    ENTENTE_URL: server.url,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json'),
  }
  const code = await run('@playwright/test/cli.js', ['test', ...filters], { minutes: 30, env })
  await server.close()
  return countPlaywright(readReport('browser.json'), code)
}

/** In order. @type {Readonly<Record<string, () => Promise<Count>>>} */
const stages = {
  types: () => check('typescript/bin/tsc', []),
  lint: () => check('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=100']),
  unit,
  build,
  e2e: browser,
}

const words = process.argv.slice(2)
const chosen = words.filter((word) => word in stages)
const filters = words.filter((word) => !(word in stages))
if (filters.length > 0 && !chosen.includes('unit') && !chosen.includes('e2e')) {
  console.error(`Name a stage first: ${Object.keys(stages).join(', ')}.`)
  process.exit(1)
}
if (chosen.includes('e2e')) chosen.push('build')

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const end of running) end()
    process.exit(1)
  })
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

/** @type {Count[]} */
const counts = []
for (const [name, stage] of Object.entries(stages)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const count = await stage().catch((error) => {
    console.log(error instanceof Error ? error.message : error)
    return one(false)
  })
  counts.push(count)
  console.log(`${name}: ${writeTotals([count])} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}
console.log(`\n${writeTotals(counts)}`)
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0
