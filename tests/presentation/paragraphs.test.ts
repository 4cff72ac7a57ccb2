import { expect, test } from 'vitest'
import { paragraphsOf, plainText } from '~/presentation/paragraphs.ts'

const runs = (text: string) =>
  paragraphsOf(text).map((paragraph) => paragraph.map((run) => (run.emphasis ? `<${run.text}>` : run.text)).join('|'))

test('paragraphs are parted by an empty line; a line end inside one is a space', () => {
  expect(runs('One\ntwo\n\n \n three \n')).toEqual(['One two', 'three'])
  expect(runs(' \n\n')).toEqual([])
})

test('asterisks round words emphasise them, all others are asterisks', () => {
  expect(runs('Ask *who?* and *why not*.')).toEqual(['Ask |<who?>| and |<why not>|.'])
  expect(runs('5 * 3 * 2, ** and *')).toEqual(['5 * 3 * 2, ** and *'])
})

test('read aloud there are no marks', () => {
  expect(plainText('Ask *who?*\n\nThen tell.')).toBe('Ask who? Then tell.')
})
