const here = 'entente-show-here'

/** The presentation that this very tab shows in place of its map, by its name; '' for none. */
export function placeKept(): string {
  try {
    return window.sessionStorage.getItem(here) ?? ''
  } catch {
    return ''
  }
}

export function keepPlace(id: string): void {
  try {
    window.sessionStorage.setItem(here, id)
  } catch {
    // Without storage the tab is the map's again when it is loaded again.
  }
}
