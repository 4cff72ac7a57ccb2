import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPng } from '~/figure/checkPng.ts'
import { withFigure } from '~/figure/figureInMap.ts'
import { defaultSettings } from '~/figure/figureSettings.ts'
import { writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { loadWords } from '~/i18n/words.ts'
import { figureOf, fonts, shippedMap } from '../figure/figureOf.ts'

// The command line as it is built, run as a person runs it.

const root = fileURLToPath(new URL('../..', import.meta.url))
const shipped = join(root, 'data/kazakhstan-2022.entente.json')
const day = ['--date', '2026-11-22'] as const
let folder = ''

/** In the project, where the built program finds what is installed. */
beforeAll(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  folder = mkdtempSync(join(root, 'test-results/cli-'))
  const configFile = join(root, 'vite.cli.config.ts')
  await build({ configFile, logLevel: 'error', build: { outDir: join(folder, 'cli') } })
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const out = (name: string) => join(folder, name)

function run(
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly said: string; readonly wrong: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'cli/entente.js'), ...words], (error, said, wrong) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said, wrong })
    })
  })
}

describe('entente figure', () => {
  test('draws who stands with whom', async () => {
    const { status, wrong } = await run('figure', shipped, '--arrangement', 'camps', '--out', out('camps.svg'), ...day)
    expect(status).toBe(0)
    expect(wrong).toContain('2 of 26 signed ties go against this split. A camp is not an alliance.')
    const svg = readFileSync(out('camps.svg'), 'utf8')
    expect(svg).toContain('Tokayev’s side')
    expect(svg).toContain('The other side')
  })

  test('draws the same SVG, byte for byte, as the app does', async () => {
    const { status, wrong } = await run(
      'figure',
      shipped,
      '--size',
      'column',
      '--lang',
      'kk',
      '--out',
      out('a.svg'),
      ...day,
    )
    expect([status, wrong.split('\n')[0]]).toEqual([0, expect.stringContaining('36 қатысушы')])
    await loadWords('kk')
    const settings = { ...defaultSettings, preset: 'column' } as const
    const map = shippedMap('kazakhstan-2022')
    const figure = figureOf(map, { settings, language: 'kk' })
    const keep = { map: withFigure(map, settings), view: 'lang=kk' }
    expect(readFileSync(out('a.svg'), 'utf8') === writeSvg(figure, { fonts: 'embedded', from: fonts, keep })).toBe(true)
  }, 60_000)

  test('draws what a link shows, in its language, and says what the map does not have', async () => {
    const link =
      'http://127.0.0.1:4173/?map=kazakhstan-2022&lang=ru&task=figure&without=affiliation&without-basis=alleged'
    const linked = await run('figure', shipped, '--view', link, '--out', out('linked.svg'), ...day)
    expect([linked.status, linked.wrong]).toEqual([0, expect.stringContaining('Волнения в Казахстане')])
    const found = mapInPicture(new Uint8Array(readFileSync(out('linked.svg'))))
    expect(found?.view).toBe('lang=ru&without=affiliation&without-basis=alleged')
    expect(linked.wrong).toContain('30 связей')
    const wrong = await run('figure', shipped, '--view', 'actor=nobody', '--out', out('no.svg'), ...day)
    expect([wrong.status, wrong.wrong]).toEqual([2, expect.stringContaining('does not have: nobody')])
  }, 60_000)

  test('draws what is asked for, and the picture reopens as that', async () => {
    const { status, wrong } = await run(
      'figure',
      shipped,
      '--out',
      out('b.png'),
      '--size',
      '600x400px',
      '--scale',
      '1',
      '--theme',
      'dark',
      '--kinds',
      'support,opposition',
      '--focus',
      'tokayev',
      '--title',
      'Around him',
      ...day,
    )
    expect([status, wrong]).toEqual([0, expect.stringContaining('Around him. Network of')])
    const png = new Uint8Array(readFileSync(out('b.png')))
    expect(checkPng(png, { width: 600, height: 400 })).toBeNull()
    const found = mapInPicture(png)
    expect(found?.value?.actors).toHaveLength(36)
    expect(new URLSearchParams(found?.view).getAll('actor')).toEqual(['tokayev'])
    expect(new URLSearchParams(found?.view).getAll('without')).toEqual(['affiliation', 'appeal', 'intervention'])
  }, 60_000)

  test('takes a figure for a map, with its view and its settings', async () => {
    await run('figure', shipped, '--out', out('c.pdf'), '--size', 'column', '--focus', 'xi', ...day)
    const again = await run('figure', out('c.pdf'), '--out', out('c.svg'), ...day)
    expect(again.status).toBe(0)
    const direct = await run('figure', shipped, '--out', out('d.svg'), '--size', 'column', '--focus', 'xi', ...day)
    expect(direct.status).toBe(0)
    expect(readFileSync(out('c.svg'), 'utf8') === readFileSync(out('d.svg'), 'utf8')).toBe(true)
  }, 60_000)

  test('leaves the map out where it is told to', async () => {
    await run('figure', shipped, '--out', out('e.svg'), '--no-map', '--quiet', ...day)
    expect(mapInPicture(new Uint8Array(readFileSync(out('e.svg'))))?.problems[0]?.code).toBe('no-map-inside')
  }, 30_000)

  test('says nothing when it is told to, and ends with 3 when the proof must be heard', async () => {
    const words = ['figure', shipped, '--out', out('f.svg'), '--size', '200x150px', ...day]
    expect(await run(...words, '--quiet')).toEqual({ status: 0, said: '', wrong: '' })
    expect(await run(...words, '--strict')).toMatchObject({
      status: 3,
      wrong: expect.stringContaining('too small for print'),
    })
  }, 60_000)

  test('finds places for actors that have none', async () => {
    writeFileSync(
      out('bare.json'),
      JSON.stringify({ ...JSON.parse(readFileSync(shipped, 'utf8')), positions: undefined }),
    )
    expect(await run('figure', out('bare.json'), '--out', out('g.svg'))).toMatchObject({ status: 0 })
    expect(readFileSync(out('g.svg'), 'utf8').match(/<text/g)?.length).toBeGreaterThan(36)
  }, 60_000)
})

describe('what goes wrong is said in one sentence', () => {
  test.each([
    [[], 2, ''],
    [['figur'], 2, 'There is no command “figur”. Try: entente --help'],
    [['figure'], 2, 'Which map? entente figure MAP --out FILE'],
    [['figure', shipped], 2, 'Where to? Add --out FILE, which ends in .svg, .pdf or .png.'],
    [['figure', shipped, 'b.json', '--out', 'a.svg'], 2, 'One map at a time, not also b.json.'],
    [['figure', shipped, '--out', 'a.gif'], 2, 'a.gif tells no format: FILE ends in .svg, .pdf or .png.'],
    [['figure', shipped, '--out', 'a.svg', '--size', 'colum'], 2, '--size colum is no size: name one of article'],
    [
      ['figure', shipped, '--out', 'a.svg', '--theme', 'blue'],
      2,
      '--theme is one of white, paper, dark, none, not “blue”.',
    ],
    [
      ['figure', shipped, '--out', 'a.svg', '--focus', 'tokaev'],
      2,
      '--focus: the map has no actor “tokaev”. Closest: tokayev',
    ],
    [
      ['figure', shipped, '--out', 'a.svg', '--kinds', 'suport'],
      2,
      '--kinds: the map has no kind of tie “suport”. Closest: support',
    ],
    [
      ['figure', shipped, '--out', 'a.svg', '--hide', 'head'],
      2,
      '--hide head: there is no such part. There are title,',
    ],
    [['figure', shipped, '--out', 'a.svg', '--dpi', '1e9'], 2, '--dpi is a number from 36 to 2400, not “1e9”.'],
    [['figure', shipped, '--out', 'a.svg', '--date', 'today'], 2, '--date is a day such as 2026-11-22, not “today”.'],
    [['figure', 'nowhere.json', '--out', 'a.svg'], 1, 'nowhere.json does not exist.'],
    [['figure', root, '--out', 'a.svg'], 1, 'is a folder.'],
    [
      ['figure', join(root, 'package.json'), '--out', 'a.svg'],
      1,
      'package.json is no map that can be read (other format).',
    ],
    [['figure', shipped, '--out', join('nowhere', 'a.svg')], 1, 'cannot be written: its folder does not exist.'],
  ] as const)(
    '%j',
    async (words, status, sentence) => {
      const ended = await run(...words)
      expect(ended.status).toBe(status)
      expect(ended.wrong).toContain(sentence)
      expect(ended.wrong.trim().split('\n')).toHaveLength(1)
    },
    30_000,
  )

  test('help is there when it is asked for', async () => {
    expect(await run('figure', '--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('--size NAME'),
      wrong: '',
    })
    expect(await run('--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('entente figure MAP --out FILE'),
    })
  }, 30_000)
})
