import type { Role } from '~/presentation/session.ts'
import { beginShow, endShow, joinShow, setBlocked, setRole } from '~/state/showTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { keepShow, keptSession } from './keptShow.ts'
import { keepPlace, placeKept } from './placeKept.ts'
import { writeShowAddress } from './showAddress.ts'

const newName = (): string => crypto.randomUUID().slice(0, 8)

/** Shows the open map's presentation in this window, from a step on, with the speaker's window beside it when wanted. */
export function startHere(store: AppStore, step: number, withNotes: boolean): void {
  begin(store, step, 'screen')
  const show = store.getState().show
  if (!show) return
  keepPlace(show.session.id)
  if (withNotes) openWindow(store, 'notes')
  // A press opens one thing: after the speaker's window, F makes this one full.
  else void document.documentElement.requestFullscreen?.().catch(() => {})
}

/** Shows it in a window of its own; this one stays where the map is edited. */
export function openScreen(store: AppStore, step: number): void {
  begin(store, step, 'editor')
  openWindow(store, 'screen')
}

function begin(store: AppStore, step: number, role: Role): void {
  const show = store.getState().show
  const id = show?.isHome ? show.session.id : newName()
  store.setState(beginShow(id, show?.session.me ?? newName(), step, role, Date.now()))
  const session = store.getState().show?.session
  if (session) keepShow(session, null)
}

/** A browser opens one only after a press, and not always then. */
export function openWindow(store: AppStore, role: 'screen' | 'notes'): void {
  const opened = window.open(addressOf(store, role), `entente-${role}`, 'popup,width=1280,height=800')
  store.setState(setBlocked(opened === null ? role : ''))
}

/** The same window as a link, for a tab. '' while nothing is presented. */
export function addressOf(store: AppStore, role: 'screen' | 'notes'): string {
  const { show, view } = store.getState()
  if (!show) return ''
  return new URL(writeShowAddress(show.session.id, role, view.lang), window.location.href).href
}

/** Ends it here. A window that is only for the presentation closes; the map's own goes back to its steps. */
export function leaveShow(store: AppStore): void {
  const show = store.getState().show
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  if (!show?.isHome) {
    window.close()
    return
  }
  keepPlace('')
  const others = Object.keys(show.session.peers).length
  store.setState(others > 0 ? setRole('editor') : endShow)
}

/** For a window that was opened for a presentation. */
export const joinByAddress = (store: AppStore, id: string, role: Role): void =>
  store.setState(joinShow(keptSession(id, newName(), role), Date.now()))

/** A tab that was loaded again while it showed its presentation goes on with it; whether it did. */
export function resumeHere(store: AppStore): boolean {
  const id = placeKept()
  if (id === '') return false
  const session = keptSession(id, newName(), 'screen')
  const { map, show } = session
  if (map === null || show === null) return false
  store.setState((state) => {
    // An unsaved file is not what the address opens again: then the tab's own copy goes on.
    const isThere = String(state.document.map.steps.map(({ id }) => id)) === String(map.steps.map(({ id }) => id))
    const document = isThere ? state.document : { ...state.document, map }
    const resumed = { ...session, map: document.map, mapTurn: Date.now() }
    return { ...state, document, show: { session: resumed, isHome: true, blocked: '' as const, since: Date.now() } }
  })
  return true
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  else void document.documentElement.requestFullscreen?.().catch(() => {})
}
