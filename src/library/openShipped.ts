import { ententeJson } from '~/formats/ententeJson.ts'
import { textIn } from '~/map/text.ts'
import type { AppStore, Opening } from '~/state/store.ts'
import { followView, setOpening } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'
import { isSameOrigin } from './address.ts'
import { takeFromDesk } from './bindDesk.ts'
import { openMapFrom } from './openMapFrom.ts'
import { fileNameOf, findServed, findServedFile } from './servedMap.ts'
import { type ShippedMap, shippedMaps } from './shippedMaps.ts'

/** Opens a map that the site serves. One that does not exist is told, and the first one opened in its place. */
export async function openShipped(store: AppStore, id: string, view: View = initialView): Promise<void> {
  const file = findServedFile(id, window.location.href)
  if (file !== null) return openServedFile(store, id, file)
  const served = findServed(id, window.location.href)
  if (!served) return openFirstInstead(store, id, view)
  await openServed(store, served, view)
}

/** A file in the format of another program is looked at before it is a map, wherever it comes from. */
async function openServedFile(store: AppStore, id: string, url: string): Promise<void> {
  const name = fileNameOf(id)
  const loading: Opening = { status: 'loading', name }
  store.setState(setOpening(loading))
  const content = await fetch(url)
    .then((response) => (response.ok ? response.blob() : null))
    .catch(() => null)
  if (store.getState().opening !== loading) return
  if (content === null)
    return store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'not-reached' }))
  const { openFiles } = await import('./openFiles.ts')
  await openFiles(store, [new File([content], name)])
}

export async function openServed(store: AppStore, { id, title, url }: ShippedMap, view: View): Promise<void> {
  const origin = { kind: 'shipped', id } as const
  if (isSameOrigin(store.getState().origin, origin)) return stayWith(store, view)
  if (takeFromDesk(store, origin, view)) return
  await openMapFrom(store, {
    origin,
    name: textIn(title, store.getState().language, 'en'),
    view,
    read: () => fetchMap(url),
    reason: 'not-reached',
  })
}

/** Of the view only the language is kept: the rest is about another map. */
export async function openFirstInstead(
  store: AppStore,
  missing: string,
  { lang }: View,
  own?: 'missing' | 'deleted',
): Promise<void> {
  const [first] = shippedMaps
  await openShipped(store, first.id, { ...initialView, lang })
  const { origin, opening } = store.getState()
  // Another map may have been asked for in the meantime.
  if (opening.status === 'failed' || opening.status === 'loading') return
  if (isSameOrigin(origin, { kind: 'shipped', id: first.id }))
    store.setState(setOpening({ status: 'unknown-map', name: missing, ...(own ? { own } : {}) }))
}

/** What is open already is only looked at anew, and whatever else was on its way is not waited for. */
export function stayWith(store: AppStore, view: View): void {
  if (store.getState().opening.status === 'loading') store.setState(setOpening({ status: 'idle' }))
  store.setState(followView(view))
}

async function fetchMap(url: string) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status}`)
  return ententeJson.read(await response.arrayBuffer())
}
