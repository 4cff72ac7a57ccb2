import type { EntenteMap, Point } from '~/map/map.ts'
import { fitShow, isNewer, type Show } from './show.ts'

// What the windows of a presentation tell one another. Every message is whole in itself; none waits for an answer.

/** `editor`: where the map is at home; `screen`: what the class sees; `notes`: the speaker's. */
export type Role = 'editor' | 'screen' | 'notes'

/** Shares of the slide's map, 0 to 1. */
export type Pointer = Point

export type Message = { readonly from: string; readonly role: Role } & (
  | { readonly kind: 'hello' }
  | { readonly kind: 'show'; readonly show: Show }
  /** `turn`: of two copies of the map the later one holds. */
  | { readonly kind: 'map'; readonly map: EntenteMap; readonly turn: number }
  /** I am here. `asks`: answer me, whoever hears this. `shape`: how wide for its height the class screen is. */
  | { readonly kind: 'beat'; readonly asks: boolean; readonly shape: number }
  | { readonly kind: 'pointer'; readonly at: Pointer | null }
  | { readonly kind: 'bye' }
)

export type Peer = { readonly role: Role; readonly seen: number; readonly shape: number }

export type Session = {
  readonly id: string
  /** This window's own name. */
  readonly me: string
  readonly role: Role
  readonly show: Show | null
  readonly map: EntenteMap | null
  readonly mapTurn: number
  readonly peers: { readonly [name: string]: Peer }
  readonly pointer: Pointer | null
  /** The proportion of the window, for those who show the same slide smaller. */
  readonly shape: number
  /** A class screen has been there: that it is gone is worth saying. */
  readonly hadScreen: boolean
}

export const newSession = (id: string, me: string, role: Role): Session => ({
  id,
  me,
  role,
  show: null,
  map: null,
  mapTurn: 0,
  peers: {},
  pointer: null,
  shape: 16 / 9,
  hadScreen: role === 'screen',
})

/** Who has not been heard for this long is gone (ms): three beats. */
export const patience = 3500

export const messageOf = (
  { me, role }: Session,
  message: Message extends infer M ? (M extends Message ? Omit<M, 'from' | 'role'> : never) : never,
): Message => ({ ...message, from: me, role }) as Message

/** What a window knows once it has heard a message, and what it answers. */
export function hear(
  session: Session,
  message: Message,
  now: number,
): { readonly session: Session; readonly replies: readonly Message[] } {
  const none: readonly Message[] = []
  if (message.from === session.me) return { session, replies: none }
  if (message.kind === 'bye') {
    const { [message.from]: _, ...peers } = session.peers
    return { session: { ...session, peers }, replies: none }
  }
  const before = session.peers[message.from]
  const shape = message.kind === 'beat' ? message.shape : (before?.shape ?? 16 / 9)
  const heard: Session = {
    ...session,
    peers: { ...session.peers, [message.from]: { role: message.role, seen: now, shape } },
    hadScreen: session.hadScreen || message.role === 'screen',
  }
  switch (message.kind) {
    case 'hello':
      return { session: heard, replies: [...all(heard), beat(heard, false)] }
    case 'beat':
      return { session: heard, replies: message.asks ? [beat(heard, false)] : none }
    case 'pointer':
      return { session: { ...heard, pointer: message.at }, replies: none }
    case 'show': {
      if (isNewer(message.show, heard.show)) {
        const show = heard.map ? fitShow(message.show, heard.map.steps) : message.show
        return { session: { ...heard, show }, replies: none }
      }
      // Whoever is behind is told, so that two that had lost one another agree again.
      const isBehind = heard.show !== null && isNewer(heard.show, message.show)
      return {
        session: heard,
        replies: isBehind && heard.show ? [messageOf(heard, { kind: 'show', show: heard.show })] : none,
      }
    }
    case 'map': {
      if (message.turn <= heard.mapTurn && heard.map !== null) return { session: heard, replies: none }
      const show = heard.show && fitShow(heard.show, message.map.steps)
      return { session: { ...heard, map: message.map, mapTurn: message.turn, show }, replies: none }
    }
  }
}

/** Everything that a window which has just come needs. */
export function all(session: Session): readonly Message[] {
  const { map, mapTurn, show } = session
  return [
    ...(map ? [messageOf(session, { kind: 'map', map, turn: mapTurn })] : []),
    ...(show ? [messageOf(session, { kind: 'show', show })] : []),
  ]
}

export const beat = (session: Session, asks: boolean): Message =>
  messageOf(session, { kind: 'beat', asks, shape: session.shape })

/** Without those that have fallen silent. The same session when all are there. */
export function forgetSilent(session: Session, now: number): Session {
  const there = Object.entries(session.peers).filter(([, { seen }]) => now - seen <= patience)
  return there.length === Object.keys(session.peers).length ? session : { ...session, peers: Object.fromEntries(there) }
}

/** Windows of a role, this one too. */
export const countOf = ({ role, peers }: Session, wanted: Role): number =>
  (role === wanted ? 1 : 0) + Object.values(peers).filter((peer) => peer.role === wanted).length

/** The proportion of the class screen, or of this window when it is one. */
export const screenShape = (session: Session): number =>
  session.role === 'screen'
    ? session.shape
    : (Object.values(session.peers).find(({ role }) => role === 'screen')?.shape ?? 16 / 9)
