import { describe, expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { enMaking } from '~/i18n/enMaking.ts'
import type { EntenteMap } from '~/map/map.ts'
import { actorFinder, actorNames } from '~/view/actorByName.ts'
import { type EditWords, pastedCells, setCell, setCells } from '~/view/cellEdits.ts'
import { type Column, cellText, countsOf, type Table } from '~/view/dataTables.ts'
import { kindName } from '~/view/kindName.ts'
import { rowProblems } from '~/view/rowProblems.ts'
import { typeName } from '~/view/typeName.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const map = mapOf(
  [
    actor('csto', {
      name: 'Collective Security Treaty Organization',
      short: { en: 'CSTO', ru: 'ОДКБ' },
      type: 'alliance',
    }),
    actor('kz', { name: 'Kazakhstan', type: 'state' }),
    actor('t', { name: { en: 'Tokayev', ru: 'Токаев' }, aliases: ['Tokaev'] }),
  ],
  [
    tie('csto intervention kz'),
    tie('kz support t none'),
    tie('t opposition kz', { evidence: [{ basis: 'stated' }, { basis: 'alleged' }] }),
  ],
  {
    sources: [
      { id: 's', title: 'T', author: [{ family: 'Episkopos', given: 'Mark' }], issued: { 'date-parts': [[2022, 1]] } },
    ],
  },
)
const wordsFor = (now: EntenteMap): EditWords => ({
  language: 'en',
  actor: (id) => actorNames(now, 'en').find((each) => each.id === id)?.name ?? id,
  kind: (key) => kindName(now, key, 'en', en.kinds),
  type: (key) => typeName(now, key, 'en', en.types),
  basis: (basis) => en.bases[basis],
  finder: actorFinder(now, 'en'),
  wrong: enMaking.wrong,
})
const write = (table: Table, id: string, column: Column, text: string) =>
  setCell(map, table, { id, column, text }, wordsFor(map))
const read = (now: EntenteMap | string, table: Table, id: string, column: Column) =>
  typeof now === 'string' ? now : cellText(now, table, id, column, wordsFor(now), countsOf(now))

describe('what stands in a cell can be written into it again', () => {
  test.each([
    ['relations', 'csto-intervention-kz', ['from', 'relation', 'to', 'kind', 'basis', 'when', 'where']],
    ['actors', 'csto', ['name', 'short', 'type', 'role', 'aliases', 'summary']],
    ['sources', 's', ['title', 'author', 'container', 'issued', 'address']],
  ] as const)('%s', (table, id, columns) => {
    for (const column of columns) expect(write(table, id, column, read(map, table, id, column))).toEqual(map)
  })
})

describe('a cell of the relations', () => {
  const ofTie = (column: Column, text: string, id = 'csto-intervention-kz') =>
    read(write('relations', id, column, text), 'relations', id, column)

  test('finds an actor by any of its names', () => {
    for (const name of ['t', 'tokayev', ' Токаев ', 'TOKAEV']) expect(ofTie('to', name)).toBe('Tokayev')
    expect(ofTie('from', 'Tokyaev')).toBe('No actor “Tokyaev”. Closest: Tokayev.')
    expect(ofTie('from', 'KNB')).toBe('No actor “KNB”.')
  })

  test('takes kinds and bases by name or by key, and dates that there are', () => {
    expect(ofTie('kind', 'opposition')).toBe('Opposition')
    expect(ofTie('kind', 'Trade')).toBe('No kind “Trade”. There are: Support, Opposition, Intervention, Affiliation.')
    expect(ofTie('basis', 'On record')).toBe('On record')
    expect(ofTie('basis', 'sure')).toMatch(/^No basis “sure”/)
    expect(ofTie('when', '2022-01-05')).toBe('2022-01-05')
    expect(ofTie('when', '2022-02-30')).toBe('There is no such date: “2022-02-30”.')
    expect(ofTie('relation', 'sends troops to')).toBe('sends troops to')
    expect(ofTie('evidence', '3')).toBe('This column cannot be written.')
  })

  test('gives a tie its first evidence with its basis, and leaves several pieces alone', () => {
    expect(ofTie('basis', 'Reported', 'kz-support-t')).toBe('Reported')
    expect(ofTie('where', '¶4', 'kz-support-t')).toBe('This tie has no evidence yet. Give its basis first.')
    expect(ofTie('basis', 'Reported', 't-opposition-kz')).toBe(
      'This tie has 2 pieces of evidence. Change each of them in the details beside the table.',
    )
  })
})

test('two actors of one name are told apart', () => {
  const twins = mapOf([actor('georgia', { name: 'Georgia' }), actor('georgia-2', { name: 'Georgia' })], [])
  expect(actorNames(twins, 'en').map(({ name }) => name)).toEqual(['Georgia (georgia)', 'Georgia (georgia-2)'])
  expect(actorFinder(twins, 'en').find('Georgia (georgia-2)')?.id).toBe('georgia-2')
})

test('an actor keeps a name, and texts in other languages', () => {
  expect(write('actors', 'kz', 'name', ' ')).toBe('An actor needs a name.')
  expect(write('actors', 't', 'name', 'K. Tokayev')).toMatchObject({
    actors: [{}, {}, { name: { en: 'K. Tokayev', ru: 'Токаев' } }],
  })
})

test('of many cells each is taken or refused by itself', () => {
  const edits = [
    { id: 'csto-intervention-kz', column: 'when' as const, text: '2022-01-05' },
    { id: 'kz-support-t', column: 'when' as const, text: '7/1/22' },
    { id: 't-opposition-kz', column: 'when' as const, text: '' },
  ]
  const { map: next, done, refused } = setCells(map, 'relations', edits, wordsFor(map))
  expect(next.relations.map(({ when }) => when)).toEqual(['2022-01-05', undefined, undefined])
  expect(done).toBe(1)
  expect(refused).toEqual([
    {
      id: 'kz-support-t',
      problem: '“7/1/22” is no date that is understood. Write 2022-01-05, 2022-01, 2022 or 2019/..',
    },
  ])
})

test('a pasted block is read as spreadsheets write it', () => {
  expect(pastedCells('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(pastedCells('one')).toEqual([['one']])
  expect(pastedCells('"two\nlines"\t"say ""so"""\n\tx')).toEqual([
    ['two\nlines', 'say "so"'],
    ['', 'x'],
  ])
  expect(pastedCells('a\n\nb')).toEqual([['a'], [''], ['b']])
})

test('a row is marked with what the reader of files would say of it', () => {
  const odd = mapOf(['a'], [tie('a trade a', { extra: { when: '7/1/22' } })])
  const problems = rowProblems(odd)
  expect([...problems.keys()]).toEqual(['relations:0'])
  expect(problems.get('relations:0')?.map(({ code }) => code)).toEqual(['unknown-kind', 'bad-date'])
})
