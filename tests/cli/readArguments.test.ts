import { describe, expect, test } from 'vitest'
import { readArguments } from '~/cli/readArguments.ts'

const options = { out: 'text', size: 'text', strict: 'yes' } as const
const read = (...words: readonly string[]) => readArguments(words, options, 'figure')

describe('arguments', () => {
  test('are files, values and flags, in any order', () => {
    const args = read('--size', 'column', 'map.json', '--strict', '--out=a=b.svg')
    expect(args.files).toEqual(['map.json'])
    expect([args.text('size'), args.text('out'), args.has('strict')]).toEqual(['column', 'a=b.svg', true])
    expect(read('--', '--odd.json').files).toEqual(['--odd.json'])
    expect(read('-').files).toEqual(['-'])
  })

  test.each([
    [['--siz', 'x'], 'There is no option --siz. Closest: --size'],
    [['--frobnicate'], 'There is no option --frobnicate. Try: entente figure --help'],
    [['-o', 'x'], 'There is no option -o.'],
    [['--out'], '--out needs a value.'],
    [['--out', 'a', '--out', 'b'], '--out was given twice.'],
    [['--strict=yes'], '--strict takes no value.'],
    [['--constructor'], 'There is no option --constructor.'],
  ])('%j is refused: %s', (words, sentence) => {
    expect(() => read(...words)).toThrow(sentence)
  })
})
