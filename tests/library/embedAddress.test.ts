import { describe, expect, test } from 'vitest'
import { embedControls, embedSnippet, readEmbedAddress, writeEmbedAddress } from '~/library/embedAddress.ts'
import { initialState } from '~/state/store.ts'
import { initialView, viewFields, viewKeys } from '~/view/view.ts'

const state = {
  origin: { kind: 'shipped', id: 'kazakhstan-2022' } as const,
  view: { ...initialView, hiddenKinds: ['affiliation'], actors: ['csto'], mode: 'list' as const },
  language: 'ru',
}

describe('the address of an embedded page', () => {
  test('says which map, what its reader may do, and how it is looked at', () => {
    expect(writeEmbedAddress(state, { controls: ['search', 'filters'], theme: 'dark' })).toBe(
      'embed.html?map=kazakhstan-2022&controls=filters,search&theme=dark&mode=list&lang=ru&without=affiliation&actor=csto',
    )
  })

  test('is read back as it was written', () => {
    const wish = { controls: ['search'], theme: 'light' } as const
    const address = writeEmbedAddress(state, wish) ?? ''
    expect(readEmbedAddress(address.slice(address.indexOf('?')))).toEqual({
      map: 'kazakhstan-2022',
      view: { ...state.view, lang: 'ru' },
      ...wish,
    })
  })

  test('can leave its reader nothing but the map, and leaves all where it says nothing', () => {
    const address = writeEmbedAddress(state, { controls: [], theme: 'auto' }) ?? ''
    expect(readEmbedAddress(address.slice(address.indexOf('?'))).controls).toEqual([])
    expect(readEmbedAddress('?map=x').controls).toEqual(embedControls)
    expect(readEmbedAddress('?controls=search,dance&theme=pink')).toMatchObject({ controls: ['search'], theme: 'auto' })
  })

  test('is not there for a map that no site serves', () => {
    const wish = { controls: embedControls, theme: 'auto' } as const
    expect(writeEmbedAddress({ ...state, origin: { kind: 'file', name: 'x.json' } }, wish)).toBeNull()
    expect(writeEmbedAddress(initialState, wish)).toBeNull()
  })

  test('has no name that a field of the view has', () => {
    expect(
      viewKeys.map((key) => viewFields[key].key).filter((key) => ['map', 'controls', 'theme'].includes(key)),
    ).toEqual([])
  })
})

test('the snippet is one element, whatever the title says', () => {
  const written = embedSnippet('https://example.org/embed.html?map=a&lang=ru', 'A "map" <b>&</b>', '100%', 560)
  expect(written).toBe(
    '<iframe src="https://example.org/embed.html?map=a&amp;lang=ru" title="A &quot;map&quot; &lt;b&gt;&amp;&lt;/b&gt;" width="100%" height="560" loading="lazy" style="border: 0" allowfullscreen></iframe>',
  )
})
