import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { takealongPage } from '../../scripts/takealongPage.mjs'
import { triad } from '../fixtures.ts'

// The command as it is built, run as a person runs it; the viewer beside it is an empty one.

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  folder = mkdtempSync(join(root, 'test-results/takealong-'))
  await build({ configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir: at('cli') } })
  mkdirSync(at('takealong'))
  const page = takealongPage({ loader: 'start()', script: 'view()', style: '', pack: (text) => text })
  writeFileSync(at('takealong/viewer.html'), page)
  const [first, ...others] = triad.relations
  const secret = { basis: 'stated', note: 'in confidence', private: true } as const
  const relations = first ? [{ ...first, evidence: [...first.evidence, secret] }, ...others] : []
  writeFileSync(at('map.json'), writeMap({ ...triad, relations, steps: [{ id: 's', title: 'One', notes: 'Slowly.' }] }))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...words: readonly string[]) =>
  new Promise<{ readonly status: number; readonly said: string; readonly wrong: string }>((resolve) => {
    execFile(process.execPath, [at('cli/entente.js'), 'takealong', ...words], (error, said, wrong) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said, wrong })
    })
  })

const mapIn = (name: string) => {
  const text = /id="entente-map"[^>]*>(.*?)<\/script>/s.exec(readFileSync(at(name), 'utf8'))?.[1]
  return parseMapText(text ?? '')
}

test('puts map and viewer into one file, without private evidence', async () => {
  const { status, wrong } = await run(at('map.json'), '--lang', 'kk', '--out', at('a.html'))
  expect([status, wrong]).toEqual([0, `${at('a.html')}: 3 actors, 3 ties, 1 steps.\nPrivate evidence left out: 1.\n`])
  expect(mapIn('a.html')).toEqual({
    value: { ...triad, steps: [{ id: 's', title: 'One', notes: 'Slowly.' }] },
    problems: [],
  })
  expect(readFileSync(at('a.html'), 'utf8')).toMatch(/<html lang="kk">.*data-view="lang=kk"/s)
})

test('leaves the notes of the speaker out where that is asked for', async () => {
  expect((await run(at('map.json'), '--no-notes', '--quiet', '--out', at('b.html'))).wrong).toBe('')
  expect(mapIn('b.html').value?.steps).toEqual([{ id: 's', title: 'One' }])
})

test.each([
  [['--out', 'a.html'], 2, 'Which map?'],
  [['map.json'], 2, 'Where to?'],
  [['map.json', '--out', 'a.pdf'], 2, 'ends in .html'],
  [['map.json', '--no-note', '--out', 'a.html'], 2, 'Closest: --no-notes'],
  [['gone.json', '--out', 'a.html'], 1, 'does not exist'],
] as const)('%j is refused', async (words, status, sentence) => {
  const result = await run(...words)
  expect([result.status, result.wrong]).toEqual([status, expect.stringContaining(sentence)])
})

test('says what it can do', async () => {
  expect((await run('--help')).said).toContain('entente takealong MAP --out FILE.html')
})
