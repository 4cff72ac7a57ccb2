// The address of the page that stands inside other pages: which map, how it is looked at, and what its reader may do.
import type { AppState, ThemeChoice } from '~/state/store.ts'
import type { View } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'

export const embedControls = ['filters', 'search', 'steps'] as const
export type EmbedControl = (typeof embedControls)[number]

/** What its author chooses. */
export type EmbedWish = {
  readonly controls: readonly EmbedControl[]
  /** `auto` follows the reader's device. */
  readonly theme: ThemeChoice
}

export type EmbedAddress = EmbedWish & {
  /** A map that ships, or the path of one on this site; '' when the address names none. */
  readonly map: string
  readonly view: View
}

/** `embed.html?map=kazakhstan-2022&controls=filters,search,steps&lang=en`; null for a map that no site serves. */
export function writeEmbedAddress(
  { origin, view, language }: Pick<AppState, 'origin' | 'view' | 'language'>,
  { controls, theme }: EmbedWish,
): string | null {
  if (origin.kind !== 'shipped') return null
  const own = [
    ['map', origin.id],
    ['controls', embedControls.filter((each) => controls.includes(each)).join(',') || 'none'],
    ...(theme === 'auto' ? [] : [['theme', theme]]),
  ]
  // The page around it speaks one language, whatever its reader's browser asks for.
  const shown = viewToQuery({ ...view, task: 'explore', sort: '', lang: language })
  // A comma may stand in an address as it is, and is read more easily so.
  return `embed.html?${new URLSearchParams([...own, ...shown])}`.replaceAll('%2C', ',')
}

/** Without `controls` all are there. What is not understood is left out. */
export function readEmbedAddress(search: string): EmbedAddress {
  const query = new URLSearchParams(search)
  const wanted = query.get('controls')?.split(',')
  const theme = query.get('theme')
  return {
    map: query.get('map') ?? '',
    view: { ...queryToView(query), task: 'explore' },
    controls: embedControls.filter((each) => wanted?.includes(each) ?? true),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  }
}

/** The element that an author pastes. `title` is what screen readers call it; `width` as HTML has it: `640` or `100%`. */
export function embedSnippet(address: string, title: string, width: string, height: number): string {
  const attributes = { src: address, title, width, height: String(height), loading: 'lazy', style: 'border: 0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`
}

const escapes: { readonly [sign: string]: string } = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escapeAttribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign)
