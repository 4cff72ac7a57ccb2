import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOverTime } from '~/analysis/balanceOverTime.ts'
import { type CampsMap, type CampsQuestion, campsOf } from '~/analysis/campsOf.ts'
import { checkCircles } from '~/analysis/checkCircles.ts'
import { pairsOf } from '~/analysis/net.ts'
import { countings, signedTies } from '~/analysis/signedTies.ts'
import { splitInTwo } from '~/analysis/splitInTwo.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { drawnNet } from './nets.ts'
import { published } from './published.ts'

const limits = { effort: 1e9 }
const two: CampsQuestion = { counting: 'ties', kinds: {}, camps: 2 }

function shipped(id: string): CampsMap {
  const { value } = parseMapText(readFileSync(new URL(`../../data/${id}.entente.json`, import.meta.url), 'utf8'))
  if (!value) throw new Error(`${id} cannot be read`)
  return value
}

describe('published networks', () => {
  const tribes = published('highland-tribes')
  it.skipIf(!tribes)('finds the two camps of the Highland tribes (Read 1954), and that three are better', () => {
    if (!tribes) return
    const { cost, lower, camps, triads, others, circlesProve } = campsOf(tribes, two, limits)
    expect([cost, lower, circlesProve]).toEqual([7, 7, 7])
    expect(camps.map((camp) => camp.toSorted())).toContainEqual(['Gama', 'Gavev', 'Kotun', 'Nagad'])
    expect(others).toEqual({ count: 0, isComplete: true })
    expect([triads.balanced, triads.total]).toEqual([59, 68])
    expect(campsOf(tribes, { ...two, camps: 3 }, limits)).toMatchObject({ cost: 2, lower: 2 })
  })

  const war = published('correlates-of-war-1946-49')
  it.skipIf(!war)('finds what stands against the camps of 1946–49 (Correlates of War)', () => {
    if (!war) return
    expect(campsOf(war, two, limits)).toMatchObject({ cost: 17, lower: 17 })
    expect(campsOf(war, { ...two, camps: 'best' }, limits)).toMatchObject({ cost: 12, lower: 12 })
  })

  it.each([
    [1872, 1],
    [1882, 1],
    [1890, 1],
    [1891, 1],
    [1904, 1],
    [1907, 0],
  ])('finds the camps of the great powers in %i', (year, least) => {
    const map = published('great-powers-1872-1918', year)
    if (!map) return
    const found = campsOf(map, two, limits)
    expect([found.cost, found.lower, found.circlesProve]).toEqual([least, least, least])
    if (year === 1872) expect(found.notPlaced).toEqual(['ITA'])
    if (year === 1907) expect([found.triads.balanced, found.triads.total]).toEqual([20, 20])
  })
})

describe('parties in the Slovene parliament of 1994 (Kropivnik & Mrvar 1996)', () => {
  const parties = ['SKD', 'ZLSD', 'SDSS', 'LDS', 'ZS-ESS', 'ZS', 'DS', 'SLS', 'SPS-SNS', 'SNS']
  // Below the diagonal: whether the two are near each other or far.
  const signs = ['-', '+-', '-+-', '-+-+', '+-+--', '-+-++-', '+-+--+-', '+-+--+-+', '-+-+-----']
  const map = mapOf(
    parties,
    signs.flatMap((row, at) =>
      [...row].map((sign, to) => `${parties[at + 1]} ${sign === '+' ? 'support' : 'opposition'} ${parties[to]}`),
    ),
  )

  it('stand in the two camps that were published, and two ties inside one of them do not fit', () => {
    const { cost, lower, camps, against, others } = campsOf(map, two, limits)
    expect([cost, lower]).toEqual([2, 2])
    expect(camps.map((camp) => camp.toSorted())).toEqual([
      ['SDSS', 'SKD', 'SLS', 'SPS-SNS', 'ZS'],
      ['DS', 'LDS', 'SNS', 'ZLSD', 'ZS-ESS'],
    ])
    expect(against.flatMap(({ ties }) => ties)).toEqual(['SNS-opposition-ZS-ESS', 'SNS-opposition-DS'])
    expect(others).toEqual({ count: 0, isComplete: true })
  })
})

describe('the maps that ship', () => {
  it('shows how the great powers fell into two camps, year by year', () => {
    const { moments, undated } = balanceOverTime(shipped('great-powers-1872-1907'), two)
    expect(moments.map(({ year, cost, lower }) => [year, cost, lower])).toEqual([
      [1872, 1, 1],
      [1882, 1, 1],
      [1890, 1, 1],
      [1891, 1, 1],
      [1904, 1, 1],
      [1907, 0, 0],
    ])
    expect(moments.at(-1)).toMatchObject({ triads: 20, balanced: 20, total: 15 })
    expect(undated).toBe(0)
  })

  it('counts each tie of Kazakhstan 2022, or each relation', () => {
    const kazakhstan = shipped('kazakhstan-2022')
    const byTie = campsOf(kazakhstan, two, limits)
    expect(byTie).toMatchObject({ total: 26, cost: 2, lower: 2, circlesProve: 2 })
    expect(byTie.against.map(({ ties }) => ties)).toEqual([
      ['authorities-drop-nazarbayev-name'],
      ['tokayev-moves-to-oust-nazarbayev'],
    ])
    const byRelation = campsOf(kazakhstan, { ...two, counting: 'relations' }, limits)
    expect(byRelation).toMatchObject({ total: 22, drawn: 1, cost: 1, lower: 1, circlesProve: 1 })
  })
})

describe('camps', () => {
  const map = mapOf(
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['a support b', 'b opposition c', 'c support d', 'a intervention d', 'e affiliation f', 'a support a'],
  )

  it('are counted as they are read', () => {
    expect(campsOf(map, two, limits)).toEqual({
      question: two,
      total: 3,
      selfTies: ['a-support-a'],
      unsigned: [
        { kind: 'intervention', count: 1 },
        { kind: 'affiliation', count: 1 },
      ],
      drawn: 0,
      camps: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      heads: ['b', 'c'],
      notPlaced: ['e', 'f'],
      cost: 0,
      lower: 0,
      against: [],
      circles: [],
      circlesProve: 0,
      apart: [],
      others: { count: 0, isComplete: true },
      either: [],
      triads: { counts: { '+++': 0, '+--': 0, '++-': 0, '---': 0 }, total: 0, balanced: 0, list: [] },
    })
  })

  it('follow the sign that the reader gives to a kind, unless a tie has its own', () => {
    const against = campsOf(map, { ...two, kinds: { intervention: 1 } }, limits)
    expect(against).toMatchObject({ total: 4, cost: 1, lower: 1 })
    const own = mapOf(['a', 'b'], [tie('a intervention b', { sign: -1 })])
    expect(campsOf(own, { ...two, kinds: { intervention: 1 } }, limits).camps).toEqual([['a'], ['b']])
  })

  it('are none where no tie is signed', () => {
    const none = campsOf(mapOf(['a', 'b'], ['a affiliation b']), two, limits)
    expect(none).toMatchObject({ total: 0, camps: [], heads: [], notPlaced: ['a', 'b'], cost: 0, lower: 0 })
  })

  it('know ties that contradict each other', () => {
    const both = mapOf(['a', 'b'], ['a support b', 'b opposition a'])
    expect(campsOf(both, two, limits)).toMatchObject({ total: 2, cost: 1, lower: 1, circlesProve: 1, drawn: 1 })
    expect(campsOf(both, { ...two, counting: 'relations' }, limits)).toMatchObject({
      total: 0,
      cost: 0,
      drawn: 1,
      notPlaced: ['a', 'b'],
    })
  })

  it('tell who could stand on either side', () => {
    const square = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'b support c', 'a opposition c', 'c support d'])
    const found = campsOf(square, two, limits)
    expect(found).toMatchObject({ cost: 1, lower: 1, others: { count: 2, isComplete: true } })
    expect(found.against).toEqual([expect.objectContaining({ always: false, tense: 1 })])
    expect(found.either.length).toBeGreaterThan(0)
  })

  it('say which networks nothing connects', () => {
    const islands = mapOf(['a', 'b', 'c', 'd'], ['a opposition b', 'c opposition d'])
    expect(campsOf(islands, two, limits)).toMatchObject({ apart: ['a', 'c'], others: { count: 0, isComplete: true } })
  })
})

describe('the proof', () => {
  const anyMap = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.boolean()), { maxLength: 24 }).map((rows) =>
    mapOf(
      Array.from({ length: 8 }, (_, at) => actor(`a${at}`)),
      rows.map(([from, to, isFriend], at) =>
        tie(`a${from} ${isFriend ? 'support' : 'opposition'} a${to}`, { id: `t${at}` }),
      ),
    ),
  )

  it.each(countings)('holds for any map, counted by %s, and adds up', (counting) => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const found = campsOf(map, { ...two, counting }, limits)
        expect(found.lower).toBe(found.cost)
        expect(found.against.length).toBe(found.cost)
        expect(found.circlesProve).toBeLessThanOrEqual(found.cost)
        expect(checkCircles(signedTies(map, map), found.circles, counting)).toBe(found.circlesProve)
      }),
      { numRuns: 200 },
    )
  })

  const map = mapOf(
    ['a', 'b', 'c'],
    ['a support b', 'b support c', tie('c opposition a'), tie('c support a', { id: 'again' })],
  )
  const signed = signedTies(map, map)
  const circle = { actors: ['a', 'b', 'c'], ties: ['a-support-b', 'b-support-c', 'c-opposition-a'], share: 1 }

  it('is checked: circles that contradict themselves and share nothing', () => {
    expect(checkCircles(signed, [circle], 'ties')).toBe(1)
    expect(checkCircles(signed, [circle], 'ties', 'any')).toBe(1)
    expect(checkCircles(signed, [], 'ties')).toBe(0)
  })

  it.each([
    ['the same tie twice', [circle, circle]],
    ['no contradiction', [{ ...circle, ties: ['a-support-b', 'b-support-c', 'again'] }]],
    ['a tie that does not lead on', [{ ...circle, ties: ['b-support-c', 'a-support-b', 'c-opposition-a'] }]],
    ['a tie that is not there', [{ ...circle, ties: ['a-support-b', 'b-support-c', 'nothing'] }]],
    ['more than the whole', [{ ...circle, share: 2 }]],
  ])('is refused with %s', (_, circles) => {
    expect(checkCircles(signed, circles, 'ties')).toBeNull()
  })

  it('is refused with a tie that its relation outvotes', () => {
    expect(checkCircles(signed, [circle], 'relations')).toBeNull()
  })
})

describe('a search that is stopped early', () => {
  it('proves no less than its circles do, and no more than there is', () => {
    const net = drawnNet(60, 300, 0.5, 6)
    const map = {
      relationKinds: {},
      actors: Array.from({ length: 60 }, (_, v) => ({ id: `a${v}` })),
      relations: pairsOf(net).map(([a, b, weight]) => tie(`a${a} ${weight > 0 ? 'support' : 'opposition'} a${b}`)),
    }
    const { cost, lower, circlesProve, circles } = campsOf(map, two, { effort: 1e7 })
    expect(lower).toBeLessThan(cost)
    expect(circlesProve).toBeLessThanOrEqual(lower)
    expect(circles.some(({ share }) => share < 1)).toBe(true)
    expect(lower).toBeLessThanOrEqual(splitInTwo(net, { effort: 1e10 }).cost)
  })
})
