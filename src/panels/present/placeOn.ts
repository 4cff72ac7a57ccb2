import type { Book } from '~/presentation/openBook.ts'

export type At = { readonly x: number; readonly y: number }

/** Where a pointer is on a slide that fills `element`, in units of the slide. */
export function placeOn(
  element: HTMLElement,
  { size }: Book,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): At {
  const { left, top, width } = element.getBoundingClientRect()
  const unit = width / size.width
  return { x: (clientX - left) / unit, y: (clientY - top) / unit }
}
