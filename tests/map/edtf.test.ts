import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, daysInMonth } from '~/map/day.ts'
import { edtfForm, parseEdtf } from '~/map/edtf.ts'
import type { SpanDate } from '~/map/span.ts'

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const days = (text: string) => {
  const span = parseEdtf(text)
  return span && [span.begin, span.end]
}
/** What is not said of a date is null or false. */
const certain = { uncertain: false, approximate: false }
const plain = { month: null, day: null, season: null, unspecified: null, time: null, ...certain }
const factsOf = (text: string): Partial<SpanDate> | string | undefined => {
  const from = parseEdtf(text)?.from
  if (from === undefined || typeof from === 'string') return from
  const { first: _first, last: _last, ...facts } = from
  return facts
}

describe('a date in EDTF', () => {
  test('is a span of days with the facts that words need', () => {
    const fifth = {
      ...plain,
      year: 2022,
      month: 1,
      day: 5,
      precision: 'day',
      first: day('2022-01-05'),
      last: day('2022-01-05'),
    }
    expect(parseEdtf('2022-01-05')).toEqual({
      from: fifth,
      to: fifth,
      isInterval: false,
      begin: fifth.first,
      end: fifth.last,
      ...certain,
    })
  })

  test.each([
    ['2022', '2022-01-01', '2022-12-31', { year: 2022, precision: 'year' }],
    ['2022-02', '2022-02-01', '2022-02-28', { year: 2022, month: 2, precision: 'month' }],
    ['2024-02', '2024-02-01', '2024-02-29', { year: 2024, month: 2, precision: 'month' }],
    ['1600-02', '1600-02-01', '1600-02-29', { year: 1600, month: 2, precision: 'month' }],
    ['2022-01~', '2022-01-01', '2022-01-31', { year: 2022, month: 1, precision: 'month', approximate: true }],
    ['2022?', '2022-01-01', '2022-12-31', { year: 2022, precision: 'year', uncertain: true }],
    [
      '2022-01-05%',
      '2022-01-05',
      '2022-01-05',
      { year: 2022, month: 1, day: 5, precision: 'day', approximate: true, uncertain: true },
    ],
    ['201X', '2010-01-01', '2019-12-31', { year: 2010, precision: 'decade', unspecified: 'year' }],
    ['20XX', '2000-01-01', '2099-12-31', { year: 2000, precision: 'century', unspecified: 'year' }],
    ['2004-XX', '2004-01-01', '2004-12-31', { year: 2004, precision: 'year', unspecified: 'month' }],
    ['2004-XX-XX', '2004-01-01', '2004-12-31', { year: 2004, precision: 'year', unspecified: 'day' }],
    ['2004-06-XX', '2004-06-01', '2004-06-30', { year: 2004, month: 6, precision: 'month', unspecified: 'day' }],
    ['2001-21', '2001-03-01', '2001-05-31', { year: 2001, season: 'spring', precision: 'season' }],
    ['2001-22', '2001-06-01', '2001-08-31', { year: 2001, season: 'summer', precision: 'season' }],
    ['2001-23', '2001-09-01', '2001-11-30', { year: 2001, season: 'autumn', precision: 'season' }],
    ['2003-24', '2003-12-01', '2004-02-29', { year: 2003, season: 'winter', precision: 'season' }],
    ['2001-21~', '2001-03-01', '2001-05-31', { year: 2001, season: 'spring', precision: 'season', approximate: true }],
    [
      '2022-01-05T23:20:30Z',
      '2022-01-05',
      '2022-01-05',
      { year: 2022, month: 1, day: 5, precision: 'day', time: '23:20:30Z' },
    ],
    [
      '2022-01-05T23:20+06:00',
      '2022-01-05',
      '2022-01-05',
      { year: 2022, month: 1, day: 5, precision: 'day', time: '23:20+06:00' },
    ],
    ['0000', '0000-01-01', '0000-12-31', { year: 0, precision: 'year' }],
    ['-0001-02', '-000001-02-01', '-000001-02-28', { year: -1, month: 2, precision: 'month' }],
    ['-0044-03-15', '-000044-03-15', '-000044-03-15', { year: -44, month: 3, day: 15, precision: 'day' }],
    ['-019X', '-000199-01-01', '-000190-12-31', { year: -199, precision: 'decade', unspecified: 'year' }],
    ['Y-12345', '-012345-01-01', '-012345-12-31', { year: -12345, precision: 'year' }],
    ['Y12E3', '+012000-01-01', '+012000-12-31', { year: 12000, precision: 'year' }],
  ])('%s runs from %s to %s', (text, first, last, facts) => {
    expect(days(text)).toEqual([day(first), day(last)])
    expect(factsOf(text)).toEqual({ ...plain, ...facts })
  })

  test('may lie so far away that Date does not reach it', () => {
    expect(days('Y170000002')).toEqual([62_090_506_203, 62_090_506_567])
    expect(days('Y17E7')).toEqual(days('Y170000000'))
    expect(days('Y-999999999999')?.every(Number.isSafeInteger)).toBe(true)
    expect(days('Y1E12')).toBeNull()
  })

  test('may have two ends, one of them open or unknown', () => {
    expect(days('2022-01-05/2022-01-19')).toEqual([day('2022-01-05'), day('2022-01-19')])
    expect(days('2004-06/2006')).toEqual([day('2004-06-01'), day('2006-12-31')])
    expect(days('201X/2022-24')).toEqual([day('2010-01-01'), day('2023-02-28')])
    expect(days('2022/2022-05')).toEqual([day('2022-01-01'), day('2022-05-31')])
    expect(parseEdtf('2019/..')).toMatchObject({ begin: day('2019-01-01'), end: null, to: 'open', isInterval: true })
    expect(parseEdtf('2019/')).toMatchObject({ begin: day('2019-01-01'), end: null, to: 'unknown' })
    expect(parseEdtf('../2019')).toMatchObject({ begin: null, end: day('2019-12-31'), from: 'open' })
    expect(parseEdtf('/2019')).toMatchObject({ begin: null, end: day('2019-12-31'), from: 'unknown' })
    expect(parseEdtf('../..')).toMatchObject({ begin: null, end: null, from: 'open', to: 'open' })
  })

  test('is as doubtful as either of its ends', () => {
    expect(parseEdtf('1984-06-02?/2004-08-08~')).toMatchObject({
      uncertain: true,
      approximate: true,
      from: { uncertain: true, approximate: false },
      to: { uncertain: false, approximate: true },
    })
  })

  test.each([
    '',
    ' ',
    '2022 ',
    'January 2022',
    '2022-1',
    '2022-13',
    '2022-00',
    '2022-20',
    '2022-25',
    '2022-01-00',
    '2022-01-32',
    '22',
    '20222',
    '+2022',
    '2022-01-05-06',
    '2022/01',
    '2022-01-05/06',
    '2022/2023/2024',
    'XXXX',
    '2XXX',
    '2022-X1',
    '2022-XX-05',
    '2022-?01',
    '?2022',
    '2022~?',
    '201x',
    'y12345',
    'Y1234',
    'Y012345',
    'Y-0E5',
    '..',
    '...',
    '2022T10:00',
    '2022-01-05T',
    '2022-01-05T24:01',
    '2022-01-05T10:60',
    '2022-01-05T10:00z',
    '2022-01-05T10:00~',
    '٢٠٢٢',
  ])('is not "%s", which has another form', (text) => {
    expect(edtfForm.test(text)).toBe(false)
    expect(parseEdtf(text)).toBeNull()
  })

  test.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '-0000',
    '-0000-01',
    '2022-06/2022-05',
    '2022-01-02/2022-01-01',
    'Y1E12',
  ])('is not "%s", which never was', (text) => {
    expect(edtfForm.test(text)).toBe(true)
    expect(parseEdtf(text)).toBeNull()
  })
})

const year = fc.integer({ min: -9999, max: 9999 })
const asYear = (number: number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`
const two = (number: number) => String(number).padStart(2, '0')
const qualifier = fc.constantFrom('', '?', '~', '%')
const dayText = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, month, date]) => date <= daysInMonth(y, month))
  .map(([y, month, date]) => `${asYear(y)}-${two(month)}-${two(date)}`)
const monthText = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${asYear(y)}-${two(month)}`)
const dateText = fc.tuple(fc.oneof(year.map(asYear), monthText, dayText), qualifier).map(([text, mark]) => text + mark)

/** The first and last day that the edtf package gives. */
function oracle(text: string): [begin: number | null, end: number | null] {
  const { min, max } = edtf(text)
  const dayNumber = (time: number) => (Number.isFinite(time) ? Math.floor(time / 86_400_000) : null)
  return [dayNumber(min), dayNumber(max)]
}

describe('against the edtf package', () => {
  test('dates with and without a qualifier are the same days', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(days(text)).toEqual(oracle(text))
      }),
      { numRuns: 300 },
    )
  })

  test('unspecified digits are the same days', () => {
    const positive = fc.integer({ min: 1, max: 9999 }).map(asYear)
    const text = fc.oneof(
      positive.map((y) => `${y.slice(0, 3)}X`),
      positive.map((y) => `${y.slice(0, 2)}XX`),
      positive.map((y) => `${y}-XX`),
      positive.map((y) => `${y}-XX-XX`),
      fc.tuple(positive, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}-XX`),
    )
    fc.assert(
      fc.property(text, (each) => {
        expect(days(each)).toEqual(oracle(each))
      }),
    )
  })

  test('long years are the same days as far as Date reaches', () => {
    const number = fc.integer({ min: 10_000, max: 270_000 }).chain((y) => fc.constantFrom(y, -y))
    fc.assert(
      fc.property(number, (y) => {
        expect(days(`Y${y}`)).toEqual(oracle(`Y${y}`))
      }),
    )
  })

  test('intervals are the same days, and none when they end before they begin', () => {
    const end = fc.oneof({ weight: 4, arbitrary: dateText }, { weight: 1, arbitrary: fc.constantFrom('..', '') })
    fc.assert(
      fc.property(end, end, (from, to) => {
        const [begin, last] = [days(from)?.[0] ?? null, days(to)?.[1] ?? null]
        const isBackward = begin !== null && last !== null && last < begin
        expect(days(`${from}/${to}`)).toEqual(isBackward ? null : [begin, last])
        // The package refuses two ends that begin together, takes the leap day of year 0 for 1 March, and gives unknown ends
        // numbers of its own.
        if ([from, to].some((each) => each.startsWith('0000'))) return
        if (begin === null || last === null || isBackward || begin >= (days(to)?.[0] ?? 0)) return
        expect([begin, last]).toEqual(oracle(`${from}/${to}`))
      }),
      { numRuns: 300 },
    )
  })

  test('what it refuses at levels 0 and 1 is refused here', () => {
    const pieces = fc.constantFrom('2022', '20', '-', '01', '13', '31', '~', '?', 'X', 'XX', 'Y', '0', 'T10:00:00Z')
    const text = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((each) => each.join(''))
    fc.assert(
      fc.property(text, (each) => {
        // Ours takes a qualifier on seasons, unspecified digits and long years too.
        if (parseEdtf(each) !== null)
          expect(() => edtf(each.replace(/(X|^Y.*)[?~]$/, '$1'), { level: 1 })).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('days', () => {
  test('count from 1970 as Date does, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const written = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(dateOf(number)).toEqual(written)
        expect(dayOf(written)).toBe(number)
      }),
    )
  })
})
