// The open map beside another one: the reader's own, one that comes with the page, or a file.
import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { openMap } from '~/state/transitions.ts'
import { joinMaps } from '~/view/joinMaps.ts'
import { initialView } from '~/view/view.ts'
import { isSameOrigin } from './address.ts'
import { takeFromDesk } from './bindDesk.ts'
import { keeperOf } from './bindKeeping.ts'
import { findMap } from './keptMaps.ts'
import { readMap } from './openFile.ts'
import { warm } from './openMapFrom.ts'
import { openOwn } from './openOwn.ts'
import { openShipped } from './openShipped.ts'
import { listOwn } from './ownMaps.ts'
import { readKeptLater } from './readKeptLater.ts'
import { findShipped, shippedMaps } from './shippedMaps.ts'

type Other = { readonly kind: 'shipped' | 'own'; readonly id: string }

/** All but the open one, the reader's own first. */
export async function listOthers(store: AppStore) {
  const own = (await listOwn(store)) ?? []
  const { language, origin } = store.getState()
  const kept = own
    .filter(({ deleted }) => deleted === null)
    .map((card) => ({ kind: 'own' as const, id: card.id, title: textIn(card.title, language, card.language) }))
  const shipped = shippedMaps.map(({ id, title }) => ({
    kind: 'shipped' as const,
    id,
    title: textIn(title, language, 'en'),
  }))
  return [...kept, ...shipped].filter((other) => !isSameOrigin(other, origin))
}

const before = new WeakMap<AppStore, Pick<AppState, 'origin' | 'view' | 'document'>>()

/** Opens both as one new map, which says of everything where it comes from. Where it cannot, the open map stays. */
export async function compareWith(
  store: AppStore,
  other: Other | File,
  titled: (first: string, second: string) => string,
): Promise<'done' | 'no-map' | 'not-read' | 'empty'> {
  const opened = store.getState()
  const second = await readOther(store, other).catch(() => 'not-read' as const)
  if (typeof second === 'string') return second
  if (second.actors.length === 0) return 'empty'
  const { document, language, origin, view } = store.getState()
  // Another map has been opened meanwhile: nobody waits for this one.
  if (document !== opened.document) return 'done'
  const title = titled(
    textIn(document.map.title, language, document.map.language),
    textIn(second.title, language, second.language),
  )
  const joined = joinMaps(document.map, second, title)
  const show = openMap(joined, { kind: 'new' }, [], {
    ...initialView,
    lang: view.lang,
    ask: 'compare',
    compare: 'maps',
  })
  await warm(store, joined, show)
  store.setState(show)
  before.set(store, { origin, view, document: store.getState().document })
  return 'done'
}

/** The way back from a comparison to the map that it began with; null where it was not made in this window. */
export function wayBack(store: AppStore): (() => void) | null {
  const left = before.get(store)
  if (!left) return null
  const { origin } = left
  const view = { ...left.view, compare: initialView.compare, ask: initialView.ask }
  return () => {
    if (origin.kind === 'shipped') void openShipped(store, origin.id, view)
    else if (origin.kind === 'own') void openOwn(store, origin.id, view)
    else takeFromDesk(store, origin, view)
  }
}

async function readOther(store: AppStore, other: Other | File): Promise<EntenteMap | 'no-map' | 'not-read'> {
  if (other instanceof File) return (await readMap(await other.arrayBuffer())).value ?? 'no-map'
  if (other.kind === 'own') {
    const { card, text, draft } = await findMap(await (await keeperOf(store)).database.connect(), other.id)
    if (card === undefined) return 'not-read'
    const read = await readKeptLater(text ?? draft)
    return 'failure' in read ? 'not-read' : read.work.map
  }
  const response = await fetch(findShipped(other.id)?.url ?? '')
  return response.ok ? ((await readMap(await response.arrayBuffer())).value ?? 'no-map') : 'not-read'
}
