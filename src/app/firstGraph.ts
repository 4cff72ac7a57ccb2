import type { AppStore } from '~/state/store.ts'

let tell = () => {}

/** Kept once the first map is on screen, or could not be opened. The code of the panels waits for it. */
export const firstGraph = new Promise<void>((resolve) => {
  tell = resolve
})

/** ms. A window in the background paints nothing; one in front that has not painted for so long is not seen either. */
const [behind, inFront] = [400, 5000]

export function bindFirstGraph(store: AppStore): () => void {
  const unsubscribe = store.subscribe(({ opening: { status }, importing }) => {
    // A file that is looked at stands in the place of a map.
    if (importing === null && (status === 'idle' || status === 'loading')) return
    unsubscribe()
    setTimeout(tell, document.hidden ? behind : inFront)
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(tell))
  })
  return unsubscribe
}
