import { expect, test } from 'vitest'
import * as kazakh from '~/i18n/kkAria.ts'

// React Aria's own English, which has no types.
const english = import.meta.glob<{ default: { [key: string]: unknown } }>(
  '../../node_modules/react-aria/dist/private/intl/*/en-US.mjs',
  { eager: true },
)

test.each(Object.entries(kazakh))('React Aria’s %s says in Kazakh all that it says in English', (area, words) => {
  const own = english[`../../node_modules/react-aria/dist/private/intl/${area}/en-US.mjs`]?.default ?? {}
  expect(Object.keys(words).sort()).toEqual(Object.keys(own).sort())
  const said = { count: 3, item: 'A', itemText: 'A', beforeItemText: 'A', afterItemText: 'B' }
  for (const [key, word] of Object.entries(words)) {
    expect(typeof word, key).toBe(typeof own[key] === 'function' ? 'function' : 'string')
    expect(typeof word === 'function' ? word(said) : word).not.toMatch(/undefined|^$/)
  }
})
