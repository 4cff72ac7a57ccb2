import { useSyncExternalStore } from 'react'

/** How much of the page fits beside the map: all, no inspector, nothing; and the narrow one, which is built from sheets. */
export type Layout = 'wide' | 'middle' | 'compact' | 'narrow'

// INTERFACE: from 1280, 1024 and 768 px on.
const wide = '(min-width: 1280px)'
const middle = '(min-width: 1024px)'
const narrow = '(max-width: 767.98px)'

function readLayout(): Layout {
  const matches = (query: string) => window.matchMedia(query).matches
  if (matches(narrow)) return 'narrow'
  if (matches(wide)) return 'wide'
  return matches(middle) ? 'middle' : 'compact'
}

function subscribe(onChange: () => void): () => void {
  const media = [wide, middle, narrow].map((query) => window.matchMedia(query))
  for (const each of media) each.addEventListener('change', onChange)
  return () => {
    for (const each of media) each.removeEventListener('change', onChange)
  }
}

export const useLayout = (): Layout => useSyncExternalStore(subscribe, readLayout)
