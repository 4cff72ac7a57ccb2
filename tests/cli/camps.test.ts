import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pairsOf } from '~/analysis/net.ts'
import { campsCommand } from '~/cli/campsCommand.ts'
import { Refusal } from '~/cli/refusal.ts'
import { drawnNet } from '../analysis/nets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const powers = join(root, 'data/great-powers-1872-1907.entente.json')
const kazakhstan = join(root, 'data/kazakhstan-2022.entente.json')
let said: string[] = []

beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
})
afterEach(() => vi.restoreAllMocks())

const text = () => said.join('\n')

describe('entente camps', () => {
  test('tells both ways of counting, numbers first', async () => {
    expect(await campsCommand([kazakhstan])).toBe(0)
    expect(text()).toContain('2 of 26 signed ties go against this split.')
    expect(text()).toContain('1 of 22 signed relations go against this split.')
    expect(text()).toContain('moves to oust Nazarbayev (alleged)')
  })

  test('gives all of it as JSON', async () => {
    expect(await campsCommand([powers, '--json'])).toBe(0)
    const { answers, time, counted, of } = JSON.parse(text())
    expect([counted, of]).toEqual([20, 20])
    expect(answers).toMatchObject([
      { question: { counting: 'ties', camps: 2 }, cost: 5, lower: 5, circlesProve: 5, total: 20 },
      { question: { counting: 'relations', camps: 2 }, cost: 0, lower: 0, total: 10 },
    ])
    expect(time.moments.map(({ year, cost }: { year: number; cost: number }) => `${year} ${cost}`)).toEqual([
      '1872 1',
      '1882 1',
      '1890 1',
      '1891 1',
      '1904 1',
      '1907 0',
    ])
  })

  test('takes fewer ties, other signs and more camps', async () => {
    await campsCommand([kazakhstan, '--bases', 'record', '--count', 'ties', '--camps', 'best'])
    expect(text()).toContain('0 of 15 signed ties')
    said = []
    await campsCommand([kazakhstan, '--signs', 'intervention=support', '--count', 'ties'])
    expect(text()).toContain('of 31 signed ties')
  })

  test('says what it could not prove, and ends with 3', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-camps-'))
    const file = join(folder, 'large.entente.json')
    writeFileSync(file, JSON.stringify(largeMap()))
    expect(await campsCommand([file, '--count', 'ties', '--effort', '0.0002'])).toBe(3)
    expect(text()).toMatch(/Between \d+ and \d+ of 300 signed ties/)
    expect(text()).toContain('counted in parts, so that no tie counts twice')
  })

  test('has a sentence where nothing is signed', async () => {
    await campsCommand([kazakhstan, '--kinds', 'affiliation', '--count', 'ties'])
    expect(text()).toContain('No tie that is shown counts as support or opposition, so there is nothing to split.')
  })

  test('says so where every two contradict themselves, in the language that is asked for', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'entente-camps-')), 'even.entente.json')
    const actors = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), type: 'person' }))
    const relations = ['support', 'opposition'].map((kind) => ({ id: kind, from: 'a', to: 'b', kind, evidence: [] }))
    const map = { format: 'entente', version: 1, title: 'Even', language: 'en', sources: [], actors, relations }
    writeFileSync(file, JSON.stringify(map))
    expect(await campsCommand([file, '--count', 'ties'])).toBe(0)
    expect(text()).toContain('Support and opposition cancel out between every two, so there is nothing to split.')
    expect(text()).toContain('or as much of one as of the other): A, B')
    said = []
    expect(await campsCommand([file, '--count', 'ties', '--lang', 'kk'])).toBe(0)
    expect(text()).toContain('Әр жұпта қолдау мен қарсылық тең, бөлетін ештеңе жоқ.')
    said = []
    expect(await campsCommand([kazakhstan, '--count', 'ties', '--lang', 'ru'])).toBe(0)
    expect(text()).toContain('2 из 26')
  })

  test.each([
    [[], 'Which map?'],
    [[powers, '--camps', '0'], '--camps is a number'],
    [[powers, '--camps', 'many'], '--camps is a number'],
    [[powers, '--count', 'each'], 'count'],
    [[powers, '--signs', 'support=maybe'], '--signs is KIND=support'],
    [[powers, '--kinds', 'suport'], 'suport'],
    [[powers, '--effort', '-1'], '--effort is a number'],
    [['nowhere.json'], 'does not exist'],
  ])('refuses %j', async (words, why) => {
    const refused = await campsCommand(words).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(String(refused)).toContain(why)
  })
})

/** Sixty actors and three hundred ties of no order at all. */
function largeMap(): object {
  const net = drawnNet(60, 300, 0.5, 6)
  const actors = Array.from({ length: net.size }, (_, v) => ({ id: `a${v}`, name: `a${v}`, type: 'state' }))
  const relations = pairsOf(net).map(([a, b, weight], at) => ({
    ...{ id: `t${at}`, from: `a${a}`, to: `a${b}`, evidence: [] },
    kind: weight > 0 ? 'support' : 'opposition',
  }))
  return { format: 'entente', version: 1, title: 'Large', language: 'en', sources: [], actors, relations }
}
