import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeAbout } from '~/map/editAbout.ts'
import { addActor, changeActor, deleteActor } from '~/map/editActors.ts'
import { addEvidence, changeEvidence, deleteEvidence, moveEvidence } from '~/map/editEvidence.ts'
import { addKind, changeKind, deleteKind, deleteType } from '~/map/editKinds.ts'
import { addRelation, changeRelation, deleteRelations } from '~/map/editRelations.ts'
import { addSource, changeSource, deleteSource } from '~/map/editSources.ts'
import { textFor, withText } from '~/map/editText.ts'
import { hangsOnActors, hangsOnRelations, hangsOnSources } from '~/map/hangsOn.ts'
import { type EntenteMap, emptyMap } from '~/map/map.ts'
import { mergeActors, tiesBetween } from '~/map/mergeActors.ts'
import { newId } from '~/map/newId.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie, triad } from '../fixtures.ts'
import { anyEdit } from './anyEdit.ts'
import { anyMap } from './anyMap.ts'

describe('any sequence of edits', () => {
  test('makes a map that is read back as it is, without a problem', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyEdit, { maxLength: 12 }), (map, edits) => {
        const edited = edits.reduce((before, edit) => edit(before), map)
        expect(parseMapText(writeMap(edited))).toEqual({ value: edited, problems: [] })
      }),
    )
  })

  test('starts as well from nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const edited = edits.reduce((before, edit) => edit(before), emptyMap)
        expect(parseMapText(writeMap(edited))).toEqual({ value: edited, problems: [] })
      }),
    )
  })

  test('leaves the map that it was given as it was', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyEdit, { maxLength: 6 }), (map, edits) => {
        const before = JSON.stringify(map)
        edits.reduce((each, edit) => edit(each), map)
        expect(JSON.stringify(map)).toBe(before)
      }),
    )
  })
})

describe('ids', () => {
  test('are made from names, readable, and never twice', () => {
    expect(newId('Kassym-Jomart Tokayev', [], 'actor')).toBe('kassym-jomart-tokayev')
    expect(newId('Касым-Жомарт Токаев', [], 'actor')).toBe('kasym-zhomart-tokaev')
    expect(newId('Қазақстан', ['qazaqstan'], 'actor')).toBe('qazaqstan-2')
    expect(newId('Élysée’s “men”', [], 'actor')).toBe('elysees-men')
    expect(newId('?!', ['actor', 'actor-2'], 'actor')).toBe('actor-3')
    expect(newId('constructor', [], 'actor')).toBe('constructor-2')
    expect(newId('日本', [], 'actor')).toBe('日本')
    expect(newId('a'.repeat(100), [], 'actor')).toHaveLength(60)
  })
})

describe('texts', () => {
  test('stay plain while they are in the map’s own language alone', () => {
    expect(withText('Old', 'en', 'en', 'New')).toBe('New')
    expect(withText('Old', 'ru', 'en', 'Новое')).toEqual({ en: 'Old', ru: 'Новое' })
    expect(withText(undefined, 'ru', 'en', 'Новое')).toEqual({ ru: 'Новое' })
    expect(withText({ en: 'Old', ru: 'Старое' }, 'en', 'en', 'New')).toEqual({ en: 'New', ru: 'Старое' })
  })

  test('go when their last words go', () => {
    expect(withText({ ru: 'Старое' }, 'ru', 'en', '')).toBeUndefined()
    expect(withText('Old', 'en', 'en', '')).toBeUndefined()
    expect(withText({ en: 'Old', ru: 'Старое' }, 'ru', 'en', '')).toEqual({ en: 'Old' })
  })

  test('are told in one language without falling back', () => {
    expect(textFor({ en: 'Old' }, 'ru', 'en')).toBe('')
    expect(textFor('Old', 'en', 'en')).toBe('Old')
    expect(textFor('Old', 'ru', 'en')).toBe('')
  })
})

describe('actors', () => {
  test('are added with a name, and a place where there is one', () => {
    expect(addActor(emptyMap, { name: 'Jen Psaki', at: { x: 3, y: -4 } })).toEqual({
      id: 'jen-psaki',
      map: {
        ...emptyMap,
        actors: [{ id: 'jen-psaki', name: 'Jen Psaki', type: 'person' }],
        positions: { 'jen-psaki': { x: 3, y: -4 } },
      },
    })
    expect(addActor(emptyMap, { name: ' ' })).toEqual({ id: '', map: emptyMap })
  })

  test('are changed field by field, and keep what this version does not know', () => {
    const map = mapOf([actor('a', { role: 'r', extra: { born: 1953 } })], [])
    expect(changeActor(map, 'a', { name: 'Anna', role: undefined }).actors).toEqual([
      actor('a', { name: 'Anna', extra: { born: 1953 } }),
    ])
    expect(changeActor(map, 'a', { type: 'nonsense' })).toBe(map)
    expect(changeActor(map, 'nobody', { name: 'Anna' })).toBe(map)
  })

  test('go with their ties and their place; what they said stays said by their name', () => {
    const map = mapOf(
      [actor('a', { name: { en: 'Anna' } }), 'b', 'c'],
      ['a support b', tie('b opposition c', { evidence: [{ basis: 'stated', by: 'a' }] })],
      { steps: [{ id: 's', shown: { actors: ['a', 'b'], relations: ['a-support-b'] }, view: { actor: ['a'] } }] },
    )
    expect(hangsOnActors(map, ['a'])).toEqual({ ties: 1, pieces: 1, named: 1, steps: 1 })
    const left = deleteActor(map, 'a')
    expect(left.actors.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(left.relations).toEqual([tie('b opposition c', { evidence: [{ basis: 'stated', by: 'Anna' }] })])
    expect(Object.keys(left.positions)).toEqual(['b', 'c'])
    expect(left.steps).toEqual([{ id: 's', shown: { actors: ['b'], relations: [] }, view: { actor: [] } }])
  })
})

describe('what goes with several things at once', () => {
  const map = mapOf(
    ['a', 'b', 'c', 'd'],
    ['a support b', 'b support c', tie('c support d', { evidence: [{ basis: 'stated', by: 'a', source: 's' }] })],
    {
      sources: [{ id: 's' }, { id: 't' }],
      steps: [
        { id: 'one', shown: { actors: ['a', 'b'] } },
        { id: 'two', emphasised: { relations: ['b-support-c'] } },
        { id: 'three', view: { actor: ['d'] }, sources: [{ source: 's' }] },
      ],
    },
  )

  test('is counted once, steps that name only their ties among it', () => {
    expect(hangsOnActors(map, ['a', 'b'])).toEqual({ ties: 2, pieces: 2, named: 1, steps: 2 })
    expect(hangsOnActors(map, [])).toEqual({ ties: 0, pieces: 0, named: 0, steps: 0 })
    expect(hangsOnRelations(map, ['a-support-b', 'b-support-c'])).toEqual({ ties: 0, pieces: 2, named: 0, steps: 1 })
    expect(hangsOnSources(map, ['s', 't'])).toEqual({ ties: 0, pieces: 0, named: 1, steps: 1 })
  })
})

describe('relations', () => {
  test('are added without evidence', () => {
    const { map, id } = addRelation(triad, { from: 'c', to: 'b', kind: 'support' })
    expect(id).toBe('c-support-b')
    expect(map.relations.at(-1)).toEqual({ id, from: 'c', to: 'b', kind: 'support', evidence: [] })
    expect(addRelation(triad, { from: 'c', to: 'zed', kind: 'support' })).toEqual({ id: '', map: triad })
    expect(addRelation(triad, { from: 'a', to: 'b', kind: 'support' }).id).toBe('a-support-b-2')
  })

  test('take a date that there is, and let go of what could not be read in its place', () => {
    const map = mapOf(['a', 'b'], [tie('a support b', { extra: { when: '7/1/22', note: 'n' } })])
    expect(changeRelation(map, 'a-support-b', { when: '30 February' })).toBe(map)
    expect(changeRelation(map, 'a-support-b', { when: '2022-01-07' }).relations).toEqual([
      tie('a support b', { when: '2022-01-07', extra: { note: 'n' } }),
    ])
    expect(changeRelation(map, 'a-support-b', { strength: -1 })).toBe(map)
  })

  test('go from the map and from its steps', () => {
    const map: EntenteMap = {
      ...triad,
      steps: [{ id: 's', ask: { kinds: ['a-support-b'] }, view: { tie: ['a-support-b'] } }],
    }
    expect(hangsOnRelations(map, ['a-support-b'])).toEqual({ ties: 0, pieces: 1, named: 0, steps: 1 })
    const left = deleteRelations(map, ['a-support-b', 'nothing'])
    expect(left.relations).toEqual(triad.relations.slice(1))
    expect(left.steps).toEqual([{ id: 's', ask: { kinds: [] }, view: { tie: [] } }])
    expect(deleteRelations(map, ['nothing'])).toBe(map)
  })
})

describe('evidence', () => {
  const evidence = (map: EntenteMap) => map.relations[0]?.evidence
  test('is added, changed, moved and deleted in its place', () => {
    const two = addEvidence(triad, 'a-support-b', { basis: 'alleged', by: 'b' })
    expect(evidence(two)).toEqual([{ basis: 'documented' }, { basis: 'alleged', by: 'b' }])
    expect(evidence(changeEvidence(two, 'a-support-b', 1, { basis: 'stated', locator: '¶4' }))).toEqual([
      { basis: 'documented' },
      { basis: 'stated', by: 'b', locator: '¶4' },
    ])
    expect(evidence(moveEvidence(two, 'a-support-b', 1, 0))).toEqual([
      { basis: 'alleged', by: 'b' },
      { basis: 'documented' },
    ])
    expect(evidence(deleteEvidence(two, 'a-support-b', 0))).toEqual([{ basis: 'alleged', by: 'b' }])
    expect(moveEvidence(two, 'a-support-b', 1, 2)).toBe(two)
  })

  test('cites only sources that the map describes', () => {
    expect(changeEvidence(triad, 'a-support-b', 0, { source: 'nowhere' })).toBe(triad)
  })
})

describe('sources', () => {
  test('keep every field of theirs, and evidence loses one that is deleted', () => {
    const { map, id } = addSource(triad, 'Episkopos 2022', { title: 'T', custom: [1] })
    expect(id).toBe('episkopos-2022')
    const cited = changeEvidence(map, 'a-support-b', 0, { source: id, locator: '¶4' })
    expect(changeSource(cited, id, { title: undefined, URL: 'https://example.org', id: 'x' }).sources).toEqual([
      { id, custom: [1], URL: 'https://example.org' },
    ])
    expect(hangsOnSources(cited, [id])).toEqual({ ties: 0, pieces: 0, named: 1, steps: 0 })
    const left = deleteSource(cited, id)
    expect(left.sources).toEqual([])
    expect(left.relations[0]?.evidence).toEqual([{ basis: 'documented', locator: '¶4' }])
  })
})

describe('kinds and types', () => {
  test('are added under a key made from their label, and deleted into another', () => {
    const { map, key } = addKind(triad, { label: 'Trades with', sign: 1, color: '#123456', head: 'none' })
    expect(key).toBe('trades-with')
    const used = changeRelation(map, 'a-support-b', { kind: key })
    expect(deleteKind(used, key, '')).toBe(used)
    expect(deleteKind(used, key, key)).toBe(used)
    expect(deleteKind(used, key, 'opposition')).toEqual({
      ...triad,
      relations: [{ ...triad.relations[0], kind: 'opposition' }, ...triad.relations.slice(1)],
    })
  })

  test('a built-in one is restyled, and put back', () => {
    const map = changeKind(triad, 'support', { color: '#123456' })
    expect(map.relationKinds).toEqual({ support: { color: '#123456' } })
    expect(deleteKind(map, 'support', 'support')).toEqual(triad)
    expect(deleteType(triad, 'person', 'state').actors.map(({ type }) => type)).toEqual(['state', 'state', 'state'])
  })
})

test('two actors become one: ties and words move, names are kept, ties between the two go', () => {
  const map = mapOf(
    [
      actor('usa', { name: 'USA', aliases: ['America'] }),
      actor('us', { name: { en: 'United States', ru: 'США' }, short: 'USA', role: 'r', extra: { x: 1 } }),
      'c',
    ],
    ['us support c', 'usa opposition us', tie('c support usa', { evidence: [{ basis: 'stated', by: 'us' }] })],
    { steps: [{ id: 's', frame: ['us', 'usa'] }] },
  )
  expect(tiesBetween(map, 'usa', 'us').map(({ id }) => id)).toEqual(['usa-opposition-us'])
  expect(mergeActors(map, 'usa', 'us')).toEqual({
    ...map,
    actors: [
      actor('usa', { name: 'USA', aliases: ['America', 'United States', 'США'], role: 'r', extra: { x: 1 } }),
      actor('c'),
    ],
    relations: [
      { ...tie('us support c'), from: 'usa' },
      tie('c support usa', { evidence: [{ basis: 'stated', by: 'usa' }] }),
    ],
    positions: { usa: map.positions.usa, c: map.positions.c },
    steps: [{ id: 's', frame: ['usa'] }],
  })
  expect(mergeActors(map, 'usa', 'usa')).toBe(map)
})

test('what a map says about itself is changed field by field', () => {
  const map = changeAbout(triad, { title: 'New', authors: ['Anna'], language: 'english' })
  expect(map).toEqual({ ...triad, title: 'New', authors: ['Anna'] })
  expect(changeAbout(map, { title: undefined, authors: undefined })).toEqual({ ...triad, title: '' })
})
