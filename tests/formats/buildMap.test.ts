import { describe, expect, test } from 'vitest'
import { buildMap } from '~/formats/buildMap.ts'
import { completePlan, guessPlan } from '~/formats/guessPlan.ts'
import type { Plan } from '~/formats/plan.ts'
import { readFiles } from '~/formats/readFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Files with their names, and what is decided otherwise than guessed. */
const build = (files: { readonly [name: string]: string }, change: Partial<Plan> = {}) => {
  const { draft } = readFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })))
  if (draft === null) throw new Error('nothing read')
  const plan = completePlan(draft, { ...guessPlan(draft, 'A table'), ...change })
  const { map, problems, rows } = buildMap(draft, { ...plan, ...change })
  return { map, rows, draft, plan, problems: problems.map(({ code, values, path }) => ({ code, path, ...values })) }
}

const actors = 'id,name\nkz,Kazakhstan\nnsc,National Security Committee\n'

describe('an end that no actor answers to', () => {
  const files = {
    'actors.csv': actors,
    'ties.csv': 'from,to,kind\nnsc,kz,supports\nKNB,kz,supports\nKNB,nsc,opposes\n',
  }

  test('is left out and told once, with the number of its rows', () => {
    const { map, problems, rows } = build(files)
    expect(map.relations.map(({ id }) => id)).toEqual(['nsc-kz'])
    expect(problems).toEqual([
      { code: 'no-actor', path: 'ties.csv, row 3, from', name: 'KNB', closest: '', closestName: '', count: 2 },
    ])
    expect(rows).toEqual({ all: 5, fine: 3 })
  })

  test('becomes an actor', () => {
    const { map, problems } = build(files, { ends: [['KNB', { do: 'create' }]] })
    expect(map.actors.at(-1)).toEqual({ id: 'KNB', name: 'KNB', type: 'unknown' })
    expect([map.relations.length, problems]).toEqual([3, []])
    expect(build(files, { otherEnds: 'create' }).map).toEqual(map)
  })

  test('is another actor', () => {
    const { map } = build(files, { ends: [['KNB', { do: 'use', id: 'nsc' }]] })
    expect(map.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(['nsc kz', 'nsc kz', 'nsc nsc'])
  })

  test('is found by its name, in whatever case', () => {
    const { map, problems } = build({ 'actors.csv': actors, 'ties.csv': 'from,to\nNATIONAL security committee,kz\n' })
    expect([map.relations[0]?.from, problems]).toEqual(['nsc', []])
  })
})

describe('two rows with one id', () => {
  const files = { 'a.csv': 'id,name,role\na,Ann,\na,Anna,Queen\n' }

  test('the second is left out', () => {
    const { map, problems } = build(files)
    expect(map.actors.map(({ name }) => name)).toEqual(['Ann'])
    expect(problems).toEqual([{ code: 'duplicate-actor', path: 'row 3', id: 'a', first: 2, count: 1 }])
  })

  test('they are taken together, or kept apart', () => {
    expect(build(files, { otherTwins: 'merge' }).map.actors).toEqual([
      { id: 'a', name: 'Ann', type: 'unknown', role: 'Queen' },
    ])
    expect(build(files, { twins: [['a', 'apart']] }).map.actors.map(({ id }) => id)).toEqual(['a', 'a-2'])
  })
})

describe('names that may mean one actor', () => {
  const files = { 't.csv': 'from,to,kind\nUSA,Iran,opposes\nUnited States,Israel,supports\nU.S.,Israel,supports\n' }

  test('are told, the one with most ties first', () => {
    const { problems } = build(files)
    expect(problems).toEqual([
      {
        ...{ code: 'near-names', path: '', names: 'USA / United States / U.S.', bestName: 'USA', rows: '2, 3, 4' },
        ...{ ids: ['USA', 'United States', 'U.S.'], best: 'USA' },
      },
    ])
  })

  test('are merged, with their ties and as aliases', () => {
    const { map, problems } = build(files, {
      merged: [
        ['United States', 'USA'],
        ['U.S.', 'USA'],
      ],
    })
    expect(problems).toEqual([])
    expect(map.actors[0]).toEqual({ id: 'USA', name: 'USA', type: 'unknown', aliases: ['United States', 'U.S.'] })
    expect(map.relations.map(({ from }) => from)).toEqual(['USA', 'USA', 'USA'])
  })
})

describe('what the columns mean', () => {
  test('values of kinds, signs and weights', () => {
    const { map } = build({ 't.csv': 'Source,Target,Type,Weight,Sign\na,b,Directed,3,-1\nb,c,Undirected,0.5,1\n' })
    expect(map.relations).toEqual([
      { id: 'a-b', from: 'a', to: 'b', kind: 'opposition', strength: 3, evidence: [] },
      { id: 'b-c', from: 'b', to: 'c', kind: 'support', mutual: true, strength: 0.5, evidence: [] },
    ])
  })

  test('negative weights are opposition, and then positive ones support', () => {
    const { map } = build({ 't.csv': 'from,to,weight\na,b,-2\nb,c,4\n' })
    expect(map.relations.map(({ kind, strength }) => [kind, strength])).toEqual([
      ['opposition', 2],
      ['support', 4],
    ])
  })

  test('a kind of its own has the sign that its ties share', () => {
    const { map } = build({ 't.csv': 'from,to,kind,sign\na,b,trades with,1\nb,c,trades with,1\n' })
    expect(map.relationKinds).toEqual({ 'trades with': { sign: 1 } })
    expect(map.relations.map(({ sign }) => sign)).toEqual([undefined, undefined])
  })

  test('evidence, its sources, languages and what nobody knows', () => {
    const { map } = build({
      't.csv':
        'from;to;basis;source;quote;quote 2;label;label:ru;colour of paper\na;b;on record;https://example.org;No.;Yes.;says;говорит;blue\n',
    })
    expect(map.sources).toEqual([
      { id: 'example-org', type: 'webpage', title: 'https://example.org', URL: 'https://example.org' },
    ])
    expect(map.relations[0]).toEqual({
      ...{ id: 'a-b', from: 'a', to: 'b', kind: 'unknown', label: { en: 'says', ru: 'говорит' } },
      evidence: [
        { basis: 'stated', source: 'example-org', quote: 'No.' },
        { basis: 'reported', quote: 'Yes.' },
      ],
      extra: { 'colour of paper': 'blue' },
    })
  })

  test('dates, where it is known which part is the day', () => {
    const files = { 't.csv': 'from,to,date\na,b,7/1/22\nb,c,8/1/22\nc,d,soon\nd,e,\n' }
    const { map, problems } = build(files)
    expect(map.relations.map(({ when, extra }) => when ?? extra)).toEqual([
      { date: '7/1/22' },
      { date: '8/1/22' },
      { date: 'soon' },
      undefined,
    ])
    expect(problems).toEqual([
      {
        ...{ code: 'ambiguous-date', path: 'row 2, date', value: '7/1/22', count: 2 },
        ...{ dmy: '2022-01-07', mdy: '2022-07-01' },
      },
      { code: 'bad-date', path: 'row 4, date', value: 'soon', count: 1 },
    ])
    expect(build(files, { dateOrder: 'mdy' }).map.relations[0]?.when).toBe('2022-07-01')
  })

  test('a file without ends says which columns it has', () => {
    const { map, problems } = build({ 't.csv': 'edge_id,interaction,weight\n1,binds,2\n' })
    expect(map.relations).toEqual([])
    expect(problems).toEqual([{ code: 'no-ends-columns', path: '', columns: 'edge_id, interaction, weight' }])
  })
})

describe('other shapes of a table', () => {
  test('a matrix of names is the ties that are not zero', () => {
    const { map, problems } = build({ 'm.csv': ';A;B;C\nA;0;1;-2\nB;;0;0\nC;0,5;0;0\n' })
    expect(map.relations.map(({ from, to, kind, strength }) => [from, to, kind, strength])).toEqual([
      ['A', 'B', 'support', 1],
      ['A', 'C', 'opposition', 2],
      ['C', 'A', 'support', 0.5],
    ])
    expect(problems).toEqual([])
  })

  test('objects line by line are rows, and a broken line is told by its number', () => {
    const { map, problems } = build({
      'l.jsonl':
        '{"source":"a","target":"b"}\n{"source":"b","target":"c"}\n{"source":"c","target":"a"}\n{"source":"c"\n',
    })
    expect(map.relations.map(({ id }) => id)).toEqual(['a-b', 'b-c', 'c-a'])
    expect(problems).toEqual([{ code: 'no-edge-part', path: 'row 4', part: '{"source":"c"' }])
  })
})
