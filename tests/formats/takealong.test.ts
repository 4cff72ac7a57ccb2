import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { fillTakealong } from '~/formats/takealong.ts'
import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { withoutNotes } from '~/map/withoutNotes.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { takealongPage } from '../../scripts/takealongPage.mjs'
import { mapOf, triad } from '../fixtures.ts'

const parts = { loader: 'start()', script: 'view()', style: '@font-face { src: url(data:,) } p { margin: 0 }' }
const page = takealongPage({ ...parts, pack: (text) => Buffer.from(text).toString('base64') })
const taken = { view: 'without=affiliation&actor=a', language: 'ru', title: 'Test' }
const fill = (map: EntenteMap, more: Partial<typeof taken> = {}) =>
  fillTakealong(page, { map, ...taken, ...more }) ?? ''

/** As a browser reads it, with nothing run. */
const opened = (html: string) => new JSDOM(html).window.document

describe('the file to take along', () => {
  test('holds map, view, language and title, and the viewer as it was built', () => {
    const document = opened(fill(triad))
    const block = document.getElementById('entente-map')
    expect(parseMapText(block?.textContent ?? '')).toEqual({ value: triad, problems: [] })
    expect(block?.getAttribute('data-view')).toBe(taken.view)
    expect(document.documentElement.lang).toBe('ru')
    expect(document.title).toBe('Test')
    expect([...document.scripts].at(-1)?.textContent).toBe('start()')
    expect(atob(document.getElementById('entente-code')?.textContent ?? '')).toBe('view()')
  })

  test.each([
    ['</script><script>alert(1)</script>'],
    ['</SCRIPT \n><img src=x onerror=alert(1)>'],
    ['<!-- <script>'],
    ['--><svg onload=alert(1)>'],
    [']]></script>'],
    ['\u2028\u2029'],
    ['"><script>alert(1)</script>'],
    ["' onmouseover='alert(1)"],
    ['&lt;/script&gt; &quot; &amp;'],
    ['%entente-map% %entente-title% %entente-view%'],
    ["$& $' $` $1 $$"],
    ['\\u003c/script\\u003e \\'],
    ['\u0000\ud800'],
  ])('keeps %j data, wherever it stands', (attack) => {
    const map: EntenteMap = {
      ...mapOf(
        [
          { id: attack, name: { en: attack, [attack]: attack }, type: attack, role: attack, aliases: [attack] },
          { id: 'b', name: 'b', type: 'person', extra: { [`x${attack}`]: attack } },
        ],
        [
          {
            id: `r${attack}`,
            from: attack,
            to: 'b',
            kind: attack,
            label: attack,
            evidence: [{ basis: 'stated', source: attack, locator: attack, by: attack, quote: attack, note: attack }],
          },
        ],
        { title: attack, description: attack, authors: [attack], licence: attack },
      ),
      sources: [{ id: attack, title: attack, URL: attack }],
      steps: [{ id: attack, title: attack, text: attack, notes: attack, ask: { prompt: attack } }],
      positions: {},
    }
    const html = fill(map, { title: attack, view: attack, language: attack })
    const document = opened(html)
    const plain = opened(fill(triad))
    const names = (from: Document) => [...from.querySelectorAll('*')].map(({ tagName }) => tagName)
    expect(names(document)).toEqual(names(plain))
    const block = document.getElementById('entente-map')
    expect(JSON.parse(block?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify(serializeMap(map))))
    expect(html.match(/<script/gi)).toHaveLength(4)
    expect(html).not.toMatch(/[\u2028\u2029](?=.*<script type="text)/)
  })

  test('is not made of a page that is not the one that the build makes', () => {
    expect(fillTakealong('<html></html>', { map: triad, ...taken })).toBeNull()
    expect(fillTakealong(page.replace('%entente-map%', ''), { map: triad, ...taken })).toBeNull()
    expect(fillTakealong(page.replace('%entente-map%', '%entente-view%'), { map: triad, ...taken })).toBeNull()
  })
})

test('the page names by hash what it runs, and nothing else', () => {
  const policy = opened(page).querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src /)
  expect(policy).not.toMatch(/unsafe|\*|https?:|connect-src|worker-src|'self'/)
})

test.each([
  ['loader', 'x = "</script>"'],
  ['loader', 'x = "<!--"'],
  ['style', '@font-face { src: url("</style>") }'],
  ['loader', 'a()\r\nb()'],
])('a %s that would end early, or be hashed otherwise, is refused: %j', (part, text) => {
  expect(() => takealongPage({ ...parts, [part]: text, pack: (each) => each })).toThrow(/cannot stand/)
})

test('the notes of the speaker can stay behind', () => {
  const map = { ...triad, steps: [{ id: 's', title: 'One', notes: 'Ask Anna.' }] }
  expect(withoutNotes(map).steps).toEqual([{ id: 's', title: 'One' }])
})

describe('the map of a file that was taken along', () => {
  const bytes = (html: string) => new TextEncoder().encode(html)

  test('comes back as it went, with its view', () => {
    expect(mapInPicture(bytes(fill(triad, { view: 'q=a%26b&without=<"x">' })))).toEqual({
      value: triad,
      problems: [],
      view: 'q=a%26b&without=<"x">',
    })
  })

  test('is said to be missing or damaged, never half read', () => {
    const html = fill(triad)
    expect(mapInPicture(bytes(html.replace('entente-map', 'other')))).toMatchObject({
      value: null,
      problems: [{ code: 'no-map-inside' }],
    })
    expect(mapInPicture(bytes(html.replace('"actors"', '"actors')))).toMatchObject({
      value: null,
      problems: [{ code: 'not-json' }],
    })
  })

  test('is not looked for in a page of another program', () => {
    expect(mapInPicture(bytes(html5))).toBeNull()
  })
})

const html5 = '<!doctype html><html><head><meta name="generator" content="Hugo"></head></html>'
