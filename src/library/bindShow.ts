import { all, beat, forgetSilent, hear, type Message, messageOf, type Session } from '~/presentation/session.ts'
import { renewShow, setSession, setShape } from '~/state/showTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { keepShow } from './keptShow.ts'

const everyBeat = 1000

/** Ties the windows of a presentation together, for as long as one is given. Without a channel this window is alone. */
export function bindShow(store: AppStore): () => void {
  let line: { readonly id: string; readonly close: () => void; readonly post: (message: Message) => void } | null = null

  const follow = () => {
    const id = store.getState().show?.session.id ?? null
    if (id === (line?.id ?? null)) return
    line?.close()
    line = id === null ? null : openLine(store, id)
  }
  follow()
  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.map !== before.document.map && state.show?.isHome) store.setState(renewShow(Date.now()))
    if (state.show === before.show) return
    follow()
    const [now, was] = [state.show?.session, before.show?.session]
    if (!now || !was || now.id !== was.id || now === was) return
    for (const message of newsIn(now, was)) line?.post(message)
    keepShow(now, was)
  })
  return () => {
    unsubscribe()
    line?.close()
  }
}

/** What this window itself has changed, for the others. */
function newsIn(now: Session, was: Session): readonly Message[] {
  const news: Message[] = []
  if (now.map !== was.map && now.map !== null && now.mapTurn > was.mapTurn && now.role !== 'notes')
    news.push(messageOf(now, { kind: 'map', map: now.map, turn: now.mapTurn }))
  if (now.show !== was.show && now.show !== null && now.show.by === now.me)
    news.push(messageOf(now, { kind: 'show', show: now.show }))
  if (now.role !== was.role || now.shape !== was.shape) news.push(beat(now, false))
  return news
}

function openLine(store: AppStore, id: string) {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`entente-show-${id}`)
  const post = (message: Message) => channel?.postMessage(message)
  const session = () => store.getState().show?.session ?? null
  const onMessage = ({ data }: MessageEvent<Message>) => {
    const mine = session()
    if (!mine || typeof data !== 'object' || data === null) return
    const heard = hear(mine, data, Date.now())
    store.setState(setSession(heard.session))
    for (const reply of heard.replies) post(reply)
  }
  const say = () => {
    const mine = session()
    if (!mine) return
    post(beat(mine, true))
    store.setState(setSession(forgetSilent(mine, Date.now())))
  }
  const measure = () => store.setState(setShape(window.innerWidth / Math.max(1, window.innerHeight)))
  const leave = () => {
    const mine = session()
    if (mine) post(messageOf(mine, { kind: 'bye' }))
  }
  channel?.addEventListener('message', onMessage)
  window.addEventListener('resize', measure)
  window.addEventListener('pagehide', leave)
  const timer = window.setInterval(say, everyBeat)
  const mine = session()
  if (mine) {
    post(messageOf(mine, { kind: 'hello' }))
    for (const message of all(mine)) post(message)
  }
  queueMicrotask(measure)
  return {
    id,
    post,
    close: () => {
      // Whoever stays hears at once that this window has gone.
      if (mine) post(messageOf(mine, { kind: 'bye' }))
      window.clearInterval(timer)
      window.removeEventListener('resize', measure)
      window.removeEventListener('pagehide', leave)
      channel?.removeEventListener('message', onMessage)
      channel?.close()
    },
  }
}

/** Where the pointer is, many times a second: past the store's history, straight to the others. */
export function tellPointer(store: AppStore, at: { readonly x: number; readonly y: number } | null): void {
  const show = store.getState().show
  if (!show) return
  pointerChannel(show.session.id)?.postMessage(messageOf(show.session, { kind: 'pointer', at }))
}

let pointers: { readonly id: string; readonly channel: BroadcastChannel } | null = null

function pointerChannel(id: string): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  if (pointers?.id !== id) {
    pointers?.channel.close()
    pointers = { id, channel: new BroadcastChannel(`entente-show-${id}`) }
  }
  return pointers.channel
}
