/**
 * The same control (`data-control`) of the row above or below, of the first or the last; null when the key asks for no
 * such thing, or there is none.
 */
export function neighbourControl(list: Element, from: EventTarget, key: string): HTMLElement | null {
  if (!(from instanceof HTMLElement) || from.dataset.control === undefined) return null
  const all = [...list.querySelectorAll<HTMLElement>(`[data-control="${from.dataset.control}"]`)]
  const at = all.indexOf(from)
  const places: { readonly [key: string]: number } = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: all.length - 1,
  }
  const place = places[key] ?? -1
  return place < 0 ? null : (all[place] ?? null)
}
