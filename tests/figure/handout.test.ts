import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { askedMap } from '~/figure/askedMap.ts'
import { composeHandout, type HandoutOptions, type HandoutPage, handoutSheet } from '~/figure/composeHandout.ts'
import { isCovered } from '~/figure/fonts.ts'
import { writePdfPages } from '~/figure/writePdfPages.ts'
import { loadWords, screenWordsFor } from '~/i18n/words.ts'
import { type EntenteMap, emptyMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { frameOf } from '~/presentation/frameOf.ts'
import { actor, mapOf } from '../fixtures.ts'
import { fonts } from './figureOf.ts'

const map = parseMapText(readFileSync('data/kazakhstan-2022.entente.json', 'utf8')).value ?? emptyMap
const handout = (options: Partial<HandoutOptions> = {}, language = 'en') =>
  composeHandout({
    map,
    language,
    words: screenWordsFor(language),
    campTitles: (heads) => heads,
    options: { perPage: 2, notes: false, answers: true, ...options },
  })
const textOf = (page: HandoutPage | undefined) =>
  (page ?? [])
    .flatMap(({ primitives }) => primitives)
    .flatMap((each) => (each.kind === 'text' ? [each.text] : []))
    .join(' ')

describe('a handout', () => {
  test('has two steps a page, or one, and the answers at the end', () => {
    expect(handout()).toHaveLength(7)
    const one = handout({ perPage: 1 })
    expect(one).toHaveLength(12)
    expect(textOf(one[0])).toContain('1. It begins in Zhanaozen')
    expect(textOf(one[0])).toContain('Source: Episkopos 2022, ¶1')
    expect(textOf(one.at(-1))).toContain('Answers')
    expect(handout({ perPage: 1, answers: false })).toHaveLength(11)
  })

  test('asks without telling: neither the words, the name nor the kind of what is asked', () => {
    const question = handout({ perPage: 1 })[5]
    expect(textOf(question)).toContain('Whom does he accuse?')
    expect(JSON.stringify(question)).not.toMatch(/National Security|camps in the mountains|hid the camps/)
    const answers = textOf(handout().at(-1))
    expect(answers).toContain('?: National Security Committee')
    expect(answers).toContain('1 CSTO – Kazakhstan: intervenes in 2 CSTO – Tokayev: supports')
  })

  test('has the notes of the speaker only where they are wished', () => {
    expect(textOf(handout({ perPage: 1 })[0])).not.toContain('Ask what the class knows')
    expect(textOf(handout({ perPage: 1, notes: true })[0])).toContain('Ask what the class knows')
  })

  test.each(['en', 'ru', 'kk'])('stays on its sheet and overlaps nothing, in %s', async (language) => {
    if (language !== 'en') await loadWords(language === 'ru' ? 'ru' : 'kk')
    for (const perPage of [1, 2] as const)
      for (const page of handout({ perPage, notes: true }, language)) {
        const texts = page
          .flatMap(({ tag, primitives }) => (tag === 'Figure' ? [] : primitives))
          .filter((each) => each.kind === 'text')
        expect(
          texts.every(({ x, y }) => x >= 40 && x <= handoutSheet.width - 40 && y > 40 && y < handoutSheet.height - 20),
        ).toBe(true)
        const lines = texts
          .filter(({ anchor }) => anchor === 'start')
          .map(({ y, size }) => ({ y, size }))
          .sort((a, b) => a.y - b.y)
        for (const [at, { y, size }] of lines.entries()) {
          const before = lines[at - 1]
          if (before && before.y !== y) expect(y - before.y).toBeGreaterThan(size * 0.9)
        }
      }
  })

  test('is a PDF with that many pages, tagged, in the letters of three scripts', async () => {
    await loadWords('kk')
    const pages = handout({}, 'kk')
    const bytes = writePdfPages(pages, { from: fonts, title: 'Қазақстан', language: 'kk' })
    const text = new TextDecoder('latin1').decode(bytes)
    const lines = pages.flat().flatMap(({ primitives }) => primitives.filter((each) => each.kind === 'text'))
    expect(lines.filter((line) => !isCovered(line.text, line.cut)).map((line) => line.text)).toEqual([])
    expect(text.match(/\/Type \/Page /g)).toHaveLength(pages.length)
    expect(text).toContain(`/Count ${pages.length}`)
    expect(text.match(/\/S \/Figure/g)).toHaveLength(map.steps.length)
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
  })
})

test('a map that asks has nothing of the answer in it', () => {
  const frame = frameOf(map, { step: 5, asking: true })
  if (!frame) throw new Error('there is no such step')
  const asked = askedMap(map, frame, 'en', screenWordsFor('en').kindVerbs)
  const text = JSON.stringify([
    asked.actors.filter(({ id }) => frame.secretNames.includes(id)),
    asked.relations.filter(
      ({ id, from, to }) => frame.secretKinds.includes(id) || [from, to].some((end) => frame.secretNames.includes(end)),
    ),
  ])
  expect(text).not.toMatch(/National Security|opposition|betrayal/)
})

describe('a handout shows a step as the class saw it', () => {
  const twoSides: EntenteMap = {
    ...mapOf(['a', 'b', 'c', 'd'], ['a support b', 'c support d', 'a opposition c', 'b opposition d']),
    steps: [
      { id: 'plain', title: 'Plain', text: 'First *this*.\n\nThen that.' },
      { id: 'out', title: 'Out', emphasised: { actors: ['a'] } },
      { id: 'camps', title: 'Camps', view: { arrangement: ['camps'] }, ask: { camps: true } },
    ],
  }
  const pages = composeHandout({
    map: twoSides,
    language: 'en',
    words: screenWordsFor('en'),
    campTitles: (heads) => heads.map((head) => `Side of ${head}`),
    options: { perPage: 1, notes: false, answers: true },
  })
  const inks = (page: HandoutPage | undefined, layer: string) =>
    new Set(
      (page ?? [])
        .flatMap(({ primitives }) => primitives)
        .flatMap((each) => (each.kind === 'path' && each.layer === layer ? [each.stroke ?? each.fill] : [])),
    )

  test('with its paragraphs and its emphasis', () => {
    const texts = (pages[0] ?? [])
      .flatMap(({ primitives }) => primitives)
      .flatMap((each) => (each.kind === 'text' && each.layer === 'notes' ? [each] : []))
    expect(texts.map(({ text, cut }) => [text, cut])).toEqual(
      expect.arrayContaining([
        ['this', 'inter-650'],
        ['Then that.', 'inter-400'],
      ]),
    )
  })

  test('with what stands out, and the rest drawn back', () => {
    expect(inks(pages[0], 'ties').size).toBe(2)
    expect(inks(pages[1], 'ties').size).toBe(4)
  })

  test('asks for camps without showing them, and answers with who is in them', () => {
    expect(inks(pages[2], 'areas').size).toBe(0)
    expect(textOf(pages.at(-1))).toMatch(/Side of \w: \w, \w/)
  })

  test('with its camps, where they are not asked', () => {
    const [first] = composeHandout({
      map: { ...twoSides, steps: [{ id: 'camps', title: 'Camps', view: { arrangement: ['camps'] } }] },
      language: 'en',
      words: screenWordsFor('en'),
      campTitles: (heads) => heads.map((head) => `Side of ${head}`),
      options: { perPage: 1, notes: false, answers: false },
    })
    expect(inks(first, 'areas').size).toBeGreaterThan(0)
    expect(textOf(first)).toMatch(/Side of \w/)
  })

  const groupsBy = (by: string, whole: EntenteMap) =>
    composeHandout({
      map: { ...whole, steps: [{ id: 'groups', title: 'Groups', view: { groups: [by] } }] },
      language: 'en',
      words: screenWordsFor('en'),
      campTitles: (heads) => heads.map((head) => `Side of ${head}`),
      options: { perPage: 1, notes: false, answers: false },
    })

  test('with its groups, by camps too, and by the names that the author gave them', () => {
    const named = { ...twoSides, extra: { campNames: { c: 'The others' } } }
    expect(textOf(groupsBy('camps', named)[0])).toMatch(/Side of a/)
    expect(textOf(groupsBy('camps', named)[0])).toMatch(/The others/)
  })

  test('with groups of the whole map, however large it is', () => {
    const ids = Array.from({ length: 1200 }, (_, at) => `p${at}`)
    const large = mapOf(
      [...ids, actor('land', { type: 'state' })],
      ids.map((id) => `${id} affiliation land`),
    )
    expect(textOf(groupsBy('type', large)[0])).toContain('1200')
  })
})
