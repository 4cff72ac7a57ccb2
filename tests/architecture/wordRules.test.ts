import { describe, expect, test } from 'vitest'
import { namesItsClasses } from './classRules.ts'
import { readSource } from './source.ts'
import { speaksOfItselfAlone } from './speaksOfItself.ts'
import { speaksThroughWords } from './wordRules.ts'

describe('components say no word themselves', () => {
  const problems = (jsx: string) => speaksThroughWords(readSource('src/ui/Box.tsx', `const box = ${jsx}`))

  test.each([
    ['<p>Reset</p>', 'Reset'],
    ['<p>{t.hidden} hidden</p>', 'hidden'],
    ['<p>Сброс</p>', 'Сброс'],
    ['<><b /> or</>', 'or'],
    [`<p>{'Reset'}</p>`, 'Reset'],
    [`<p>{on ? 'On' : t.off}</p>`, 'On'],
    [`<p>{on && 'On'}</p>`, 'On'],
    ['<p>{`${count} hidden`}</p>', 'hidden'],
    ['<p>{`${on ? "on" : ""}`}</p>', 'on'],
    [`<p>{count + ' hidden'}</p>`, 'hidden'],
    ['<p aria-label="Close" />', 'Close'],
    [`<p title={'Close'} />`, 'Close'],
    ['<input placeholder="Find an actor…" />', 'Find an actor…'],
    ['<img alt="A map" />', 'A map'],
    ['<Field label="Name" />', 'Name'],
  ])('%s is reported', (jsx, word) => {
    expect(problems(jsx)).toEqual([`src/ui/Box.tsx says “${word}” itself`])
  })

  test.each([
    ['<p>{t.reset}</p>'],
    ['<p> · {count} %&nbsp;{count}</p>'],
    [`<p>{t('reset')}</p>`],
    [`<p>{mode === 'map' ? t.map : t.list}</p>`],
    ['<p aria-label={t.close} className="box" role="group" id={`${id}-row`} />'],
    [`<Box size="small" render={() => pick('small')} />`],
    ['<p>{/* only why */}</p>'],
  ])('%s is not', (jsx) => {
    expect(problems(jsx)).toEqual([])
  })

  test('nor does a stylesheet', () => {
    const problems = (css: string) => speaksThroughWords(readSource('src/ui/Box.module.css', css))
    expect(problems('.a::before { content: "New" }')).toEqual(['src/ui/Box.module.css says “New” itself'])
    expect(problems('.a::before { content: "" } .b::after { content: "\\2014" } .c { content: attr(x) }')).toEqual([])
  })
})

test('a class that the stylesheet lacks is reported', () => {
  const text = `import s from './Box.module.css'\nconst box = <p className={s.here} id={s.gone} title={s['lost-one']} />`
  const css = '/* .gone */ .row .here:hover { top: 0.5px }'
  const textOf = (path: string) => (path === 'src/ui/Box.module.css' ? css : undefined)
  expect(namesItsClasses(readSource('src/ui/Box.tsx', text), textOf)).toEqual([
    'src/ui/Box.tsx names the class gone, which src/ui/Box.module.css lacks',
    'src/ui/Box.tsx names the class lost-one, which src/ui/Box.module.css lacks',
  ])
})

describe('the project speaks of itself alone', () => {
  const problems = (text: string) => speaksOfItselfAlone({ path: 'notes.md', text })

  // Written in pieces, or this file would name them itself.
  test.each([
    [['', 'home', 'anna', 'entente'].join('/')],
    [['see ', 'Users', 'anna'].join('/')],
    [['("', 'work', 'main")'].join('/')],
    [['C:', 'Users', 'anna'].join('\\')],
    [['', 'tmp', 'scratch'].join('/')],
    ['https:/' + '/registry.example.org/react'],
    ['https:/' + '/npm.example.org/artifactory/react'],
    ['registry ' + '= x'],
    ['http:/' + '/cache.build.internal'],
  ])('%s is reported', (text) => {
    expect(problems(text)).toEqual([expect.stringMatching(/^notes\.md names a /)])
  })

  test.each([
    ['https://example.org/home/anna/work/x'],
    ['/usr/bin/chromium'],
    ['./work/x and ~/home/x and src/work/x'],
    ['the work/home balance'],
    ['the cancer registry of a country'],
  ])('%s is not', (text) => {
    expect(problems(text)).toEqual([])
  })
})
