import type { Session } from '~/presentation/session.ts'
import { newSession, type Pointer, type Role } from '~/presentation/session.ts'
import { type Command, commandShow, fitShow, startShow } from '~/presentation/show.ts'
import type { AppState, ShowHere } from './store.ts'
import type { Transition } from './transition.ts'

// A presentation while it is given, as this window has it. Nothing of it is saved with the map.

/** From the open map, which is at home in this window. */
export const beginShow =
  (id: string, me: string, step: number, role: Role, now: number): Transition =>
  (state) => {
    const { map } = state.document
    const show = startShow(map.steps, step, me, now)
    const session: Session = { ...newSession(id, me, role), show, map, mapTurn: now }
    return { ...state, show: { session, isHome: true, blocked: '', since: now } }
  }

/** A window of a presentation that has its home elsewhere: the map comes by message. */
export const joinShow =
  (session: Session, now: number): Transition =>
  (state) =>
    setSession(session)({ ...state, show: { session, isHome: false, blocked: '', since: now } })

/** What another window has told. */
export const setSession =
  (session: Session): Transition =>
  (state) => {
    if (!state.show || state.show.session === session) return state
    const show: ShowHere = { ...state.show, session }
    const { map } = session
    if (state.show.isHome || map === null || map === state.document.map) return { ...state, show }
    const document = { ...state.document, map }
    return { ...state, document, kept: document, show }
  }

/** The map has been edited at home: the presentation goes on with it. */
export const renewShow =
  (now: number): Transition =>
  (state) => {
    const { show, document } = state
    if (!show?.isHome || show.session.map === document.map) return state
    const { map } = document
    const session = {
      ...show.session,
      map,
      mapTurn: now,
      show: show.session.show && fitShow(show.session.show, map.steps),
    }
    return { ...state, show: { ...show, session } }
  }

/** Steers the presentation, from whichever window. */
export const steer =
  (command: Command, now: number): Transition =>
  (state) =>
    inSession(state, (session) =>
      session.show
        ? { ...session, show: commandShow(session.show, command, state.document.map.steps, session.me, now) }
        : session,
    )

export const setRole =
  (role: Role): Transition =>
  (state) =>
    inSession(state, (session) => (session.role === role ? session : { ...session, role }))

export const setPointer =
  (pointer: Pointer | null): Transition =>
  (state) =>
    inSession(state, (session) => (session.pointer === pointer ? session : { ...session, pointer }))

export const setShape =
  (shape: number): Transition =>
  (state) =>
    inSession(state, (session) => (session.shape === shape ? session : { ...session, shape }))

export const setBlocked =
  (blocked: ShowHere['blocked']): Transition =>
  (state) =>
    state.show && state.show.blocked !== blocked ? { ...state, show: { ...state.show, blocked } } : state

export const endShow: Transition = (state) => (state.show === null ? state : { ...state, show: null })

function inSession(state: AppState, change: (session: Session) => Session): AppState {
  if (!state.show) return state
  const session = change(state.show.session)
  return session === state.show.session ? state : { ...state, show: { ...state.show, session } }
}
