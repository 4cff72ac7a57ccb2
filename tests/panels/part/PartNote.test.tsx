import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartNote } from '~/panels/part/PartNote.tsx'
import { actor, mapOf, tie } from '../../fixtures.ts'
import { open, viewNow } from '../openForTest.ts'

const actors = (count: number) => Array.from({ length: count }, (_, at) => actor(`a${at}`))
const note = () => screen.getByText(/drawn/).textContent

test('of too many actors the most connected are drawn', () => {
  const ring = Array.from({ length: 600 }, (_, at) => tie(`a${at} support a${(at + 1) % 600}`))
  open(mapOf(actors(600), ring))
  render(<PartNote onSearch={() => {}} />)
  expect(note()).toBe('400 of 600 actors drawn: the most connected')
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(viewNow().show).toBe(800)
})

test('where the rest has no ties, or nobody has, that is said', () => {
  open(mapOf(actors(600), ['a7 support a9']))
  const { unmount } = render(<PartNote onSearch={() => {}} />)
  expect(note()).toBe('400 of 600 actors drawn; the others have no ties')
  unmount()
  open(mapOf(actors(600), []))
  render(<PartNote onSearch={() => {}} />)
  expect(note()).toBe('400 of 600 actors drawn; the others have no ties')
})

test('too many ties between few actors are counted, and more of them can be shown', () => {
  const parallel = Array.from({ length: 2000 }, (_, at) => tie('a0 support a1', { id: `r${at}` }))
  open(mapOf(['a0', 'a1'], parallel))
  render(<PartNote onSearch={() => {}} />)
  expect(note()).toBe('1,500 of 2,000 ties drawn. The table holds them all')
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(note()).toBe('2 actors drawn')
})

test('a way that has been gone to its end leaves the focus on the map', async () => {
  const ring = Array.from({ length: 600 }, (_, at) => tie(`a${at} support a${(at + 1) % 600}`))
  open(mapOf(actors(600), ring))
  render(
    <main id="map" tabIndex={-1}>
      <PartNote onSearch={() => {}} />
    </main>,
  )
  screen.getByRole('button', { name: 'Show more' }).focus()
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  await waitFor(() => expect(document.activeElement?.id).toBe('map'))
})
