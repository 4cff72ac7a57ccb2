import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkCommand } from '~/cli/checkCommand.ts'
import { convertCommand } from '~/cli/convertCommand.ts'
import { readAny } from '~/cli/readAny.ts'
import { Refusal } from '~/cli/refusal.ts'

let folder = ''
let said: string[] = []
let warned: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-check-'))
  said = []
  warned = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void warned.push(text))
})
afterEach(() => vi.restoreAllMocks())

const put = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const refusal = async (run: Promise<unknown>) => {
  const error = await run.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw new Error('It was not refused.')
  return [error.kind, error.message]
}
const actors = 'id,name\nkz,Kazakhstan\nnsc,National Security Committee\n'
const ties = 'from,to,kind\nnsc,kz,supports\nKNB,kz,opposes\n'

describe('entente check', () => {
  test('says format, counts and that nothing is wrong', async () => {
    const path = put('t.csv', 'from;to;kind\na;b;supports\n')
    expect(await checkCommand([path])).toBe(0)
    expect(said).toEqual([
      `${path}: CSV, UTF-8, semicolon. 1 tie, 2 actors. 1 row read. 1 fine.\n  Nothing is wrong with this file.`,
    ])
  })

  test('names every problem by row, and ends with 1 where something is left out', async () => {
    const paths = [put('a.csv', actors), put('t.csv', ties)]
    expect(await checkCommand([...paths, '--together'])).toBe(1)
    expect(said[0]?.split('\n').slice(1)).toEqual([
      '  t.csv, Row 3, from: No actor “KNB”. The tie is left out until you choose.',
    ])
    said = []
    expect(await checkCommand([...paths, '--together', '--missing', 'create'])).toBe(0)
  })

  test('checks the others when one cannot be read', async () => {
    const good = put('t.csv', 'from,to\na,b\n')
    expect(await checkCommand([join(folder, 'gone.csv'), good, put('x.json', '{"a":'), '--json'])).toBe(1)
    const list = JSON.parse(said[0] ?? '')
    expect(list.map(({ format, isWhole, relations }: Record<string, unknown>) => [format, isWhole, relations])).toEqual(
      [
        [null, false, 0],
        ['csv', true, 1],
        [null, false, 0],
      ],
    )
    expect(list[2].problems).toEqual([
      {
        ...{ severity: 'error', code: 'not-json', path: '', place: { table: '', row: 0, column: '' } },
        values: { line: 1, column: 6, found: '' },
        says: 'The file is cut off at line 1, column 6. Save it again at its origin.',
      },
    ])
  })

  test('reads our own maps with the problems that they have, in other languages too', async () => {
    const map = {
      format: 'entente',
      version: 1,
      title: 'A',
      language: 'en',
      actors: [{ id: 'a', name: 'A', type: 'x' }],
    }
    expect(await checkCommand([put('m.entente.json', JSON.stringify(map)), '--lang', 'ru'])).toBe(0)
    expect(said[0]).toMatch(/Entente JSON\. 0 связей, 1 участник\n {2}actors\[0\]\.type: /)
  })

  test('asks for what it needs', async () => {
    expect(await refusal(checkCommand([]))).toEqual(['usage', 'Which file? entente check FILE…'])
    expect(await refusal(checkCommand([put('a.csv', actors), '--encoding', 'koi8']))).toEqual([
      'usage',
      '--encoding is one of utf-8, utf-16le, utf-16be, windows-1251, windows-1252, koi8-r, ibm866, windows-1250, iso-8859-2, iso-8859-5, gb18030, big5, shift_jis, euc-kr, not “koi8”.',
    ])
  })
})

describe('each command', () => {
  const map = 'data/kazakhstan-2022.entente.json'
  test.each([
    ['check', [map]],
    ['convert', [map, 'OUT.csv']],
    ['camps', [map]],
    ['path', [map, 'china', 'tokayev']],
  ])('%s fetches the words that it needs itself, and offers its own help', async (name, words) => {
    vi.resetModules()
    const module: Record<string, (words: readonly string[]) => Promise<number>> = await import(
      `../../src/cli/${name}Command.ts`
    )
    const run = module[`${name}Command`]
    expect(await run?.(words.map((word) => word.replace('OUT', join(folder, 'out'))))).toBe(0)
    vi.mocked(console.error).mockClear()
    await expect(run?.([map, '--frobnicate'])).rejects.toThrow(`Try: entente ${name} --help`)
  })
})

describe('entente convert', () => {
  test('writes another format, and says what it cannot hold', async () => {
    const out = join(folder, 'm.graphml')
    expect(await convertCommand(['data/kazakhstan-2022.entente.json', out])).toBe(0)
    expect(warned[0]).toBe(`${out}: GraphML, 63 ties, 36 actors.`)
    expect(warned[1]).toContain('1 source but for its address or title')
    const { format, map, problems } = readAny([out], { text: () => undefined })
    expect([format, map?.relations.length, problems]).toEqual(['graphml', 63, []])
  })

  test('makes a map of tables, whose ends are created or not', async () => {
    const out = join(folder, 'm.entente.json')
    const paths = [put('a.csv', actors), put('t.csv', ties)]
    expect(await convertCommand([...paths, out, '--missing', 'create', '--quiet'])).toBe(0)
    expect(warned).toEqual([])
    const { map } = readAny([out], { text: () => undefined })
    expect(map?.actors.map(({ id }) => id)).toEqual(['kz', 'nsc', 'KNB'])
  })

  test('writes nothing when it is strict and something would be lost', async () => {
    const paths = [put('a.csv', actors), put('t.csv', ties)]
    const [kind, why] = await refusal(convertCommand([...paths, join(folder, 'm.gexf'), '--strict']))
    expect([kind, why]).toEqual([
      'input',
      'Nothing was written: 1 thing would be left out. t.csv, Row 3, from: No actor “KNB”. The tie is left out until you choose.',
    ])
    expect(() => readAny([join(folder, 'm.gexf')], { text: () => undefined })).toThrow('does not exist')
  })

  test.each([
    [['a.csv'], 'From what to what? entente convert IN OUT'],
    [['a.csv', 'b.doc'], 'b.doc tells no format'],
    [['a.csv', 'b.json', '--to', 'excel'], '--to is one of entente, csv, csv-zip'],
  ])('%s is not understood', async (words, why) => {
    const [kind, message] = await refusal(convertCommand(words))
    expect([kind, message?.slice(0, why.length)]).toEqual(['usage', why])
  })
})
