import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Relation } from '~/map/map.ts'
import { comparedIn } from '~/view/comparedIn.ts'
import { compareTies } from '~/view/compareTies.ts'
import { tie } from '../fixtures.ts'

const nothing = { added: [], gone: [], changed: [] }

test('ties are one by id, else by ends and kind, else by ends; what is left is new or gone', () => {
  const kept = tie('a support b', { id: 'kept' })
  const rested = tie('a support b alleged', { id: 'kept' })
  const friend = tie('b support c', { id: '1' })
  const foe = tie('b opposition c', { id: '2' })
  const past = tie('c support a', { id: 'past' })
  const fresh = tie('a support c', { id: 'fresh' })
  expect(compareTies([kept, friend, past], [fresh, foe, rested])).toEqual({
    added: [fresh],
    gone: [past],
    changed: [
      { before: kept, after: rested, kind: false, basis: true },
      { before: friend, after: foe, kind: true, basis: false },
    ],
    same: 0,
  })
})

test('an id that joins others is another tie; a tie that goes both ways is one from either end', () => {
  const here = tie('a support b', { id: 'x' })
  const there = tie('b support c', { id: 'x' })
  expect(compareTies([here], [there])).toEqual({ added: [there], gone: [here], changed: [], same: 0 })
  const both = tie('a support b', { mutual: true })
  const back = tie('b support a', { mutual: true })
  expect(compareTies([both], [back])).toEqual({ ...nothing, same: 1 })
  expect(compareTies([both], [tie('b support a')]).same).toBe(0)
})

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const some: fc.Arbitrary<readonly Relation[]> = fc
  .uniqueArray(
    fc.record({
      id: pick('1', '2', '3', '4', '5', '6'),
      ends: fc.tuple(pick('a', 'b'), pick('a', 'b', 'c')),
      kind: pick('support', 'opposition'),
      basis: pick('documented', 'alleged', 'none'),
      mutual: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  )
  .map((rows) =>
    rows.map(({ id, ends: [from, to], kind, basis, mutual }) => tie(`${from} ${kind} ${to} ${basis}`, { id, mutual })),
  )

test('with itself nothing differs; swapped, new and gone change places, and every tie is told once', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(compareTies(one, one)).toEqual({ ...nothing, same: one.length })
      const [there, back] = [compareTies(one, other), compareTies(other, one)]
      expect([back.added, back.gone, back.same]).toEqual([there.gone, there.added, there.same])
      expect(new Set(back.changed.map(({ before, after }) => `${after.id} ${before.id}`))).toEqual(
        new Set(there.changed.map(({ before, after }) => `${before.id} ${after.id}`)),
      )
      expect(there.gone.length + there.changed.length + there.same).toBe(one.length)
      expect(there.added.length + there.changed.length + there.same).toBe(other.length)
    }),
  )
})

const from = (source: string, basis: 'documented' | 'alleged') => ({ source, basis })
const early = tie('a support b', { id: 'early', when: '2020/2021', evidence: [from('x', 'documented')] })
const late = tie('a opposition b', {
  id: 'late',
  when: '2022',
  evidence: [from('x', 'documented'), from('y', 'alleged')],
})
const ever = tie('b support c', { id: 'ever', evidence: [from('y', 'alleged')] })
const ties = [early, late, ever]

test('moments: what held then; ties without a date at both', () => {
  expect(comparedIn(ties, { compare: 'moments', before: '2021', after: '2022-03' }).changes).toEqual({
    added: [],
    gone: [],
    changed: [{ before: early, after: late, kind: true, basis: false }],
    same: 1,
  })
})

test('sources: what each tells, with the basis that it alone gives', () => {
  expect(comparedIn(ties, { compare: 'sources', before: 'x', after: 'y' }).changes).toEqual({
    added: [ever],
    gone: [early],
    changed: [
      {
        before: { ...late, evidence: [from('x', 'documented')] },
        after: { ...late, evidence: [from('y', 'alleged')] },
        kind: false,
        basis: true,
      },
    ],
    same: 0,
  })
})

test('bases: those on record against the alleged unless others are chosen', () => {
  const expected = { added: [ever], gone: [early, late], changed: [], same: 0 }
  expect(comparedIn(ties, { compare: 'bases', before: '', after: '' }).changes).toEqual(expected)
})

test.each([
  ['moments', '', '2021', { code: 'choose' }],
  ['moments', '2021', '2021', { code: 'same' }],
  ['moments', '2021', 'soon', { code: 'no-date', text: 'soon' }],
  ['moments', '2022/2021', '2021', { code: 'no-date', text: '2022/2021' }],
  ['sources', 'x', 'z', { code: 'unknown', text: 'z' }],
  ['bases', 'hearsay', '', { code: 'unknown', text: 'hearsay' }],
] as const)('%s %s against %s cannot be compared, with the reason', (compare, before, after, trouble) => {
  expect(comparedIn(ties, { compare, before, after })).toEqual({ changes: null, sides: null, trouble })
})
