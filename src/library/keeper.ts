// Keeps the open map: what the reader changes is written soon after, by one window a map. The store says what is open and
// what has become of it; when what is due is decided in `keeping/saving.ts`.
import { hasTwin } from '~/keeping/hasTwin.ts'
import { pack } from '~/keeping/keptMap.ts'
import { makeMapId } from '~/keeping/mapId.ts'
import { dueIn, failureOf, type Saving, type SavingEvent } from '~/keeping/saving.ts'
import { becomeOwn, stepSaving, tellNews } from '~/state/keepingTransitions.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { keptOnDesk } from './bindDesk.ts'
import { keptDatabase } from './keptDatabase.ts'
import { listCards, putDraft } from './keptMaps.ts'
import { claimMap } from './mapLocks.ts'
import { momentBefore } from './momentBefore.ts'
import { isSavingBeside } from './saveBeside.ts'
import { saveSession } from './saveSession.ts'
import { type Keeper, makeSession, type Session } from './session.ts'
import { losesMap, refresh, setAside, yieldMap } from './sharing.ts'
import { joinWindows } from './windows.ts'

/** ms by a clock that only runs forward. */
const tick = () => performance.now()
const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

export function makeKeeper(store: AppStore): Keeper {
  const database = keptDatabase()
  const writer = window.crypto.randomUUID()
  const lefts = new Map<string, number>()
  const listeners = new Set<() => void>()
  const windows = joinWindows((message) => {
    if (message.say === 'listed') hearListed()
    else if (session?.id === message.map && message.say === 'yield') void yieldMap(keeper, session)
    else if (session?.id === message.map && message.say === 'saved') void refresh(keeper, session)
  })
  let session: Session | null = null
  let entering: Session | null = null
  /** What the first save of a map that is about to become the reader’s own has to keep beside it. */
  let moment: Session['moment'] = null
  let isBecomingOwn = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let ending: Promise<void> = Promise.resolve()

  const hearListed = () => {
    for (const listen of listeners) listen()
  }
  const step = (event: SavingEvent) => store.setState(stepSaving(event))
  const isOpen = (which: Session | null) => which === session

  function plan() {
    clearTimeout(timer)
    const wait = running ? null : dueIn(store.getState().saving, tick())
    if (wait !== null) timer = setTimeout(() => void run(), wait)
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    running ??= attempt().finally(() => {
      running = null
      plan()
    })
    return running
  }

  async function attempt() {
    if (session === null) await adopt()
    if (session !== null && store.getState().hold === 'mine') await write(session)
  }

  async function write(mine: Session) {
    const { document, saving } = store.getState()
    if (saving.phase !== 'due' && saving.phase !== 'failed') return
    step({ happened: 'begun' })
    try {
      const saved = await saveSession(keeper, mine, document, tick())
      if (saved === 'conflict') return await setAside(keeper, mine, document)
      if (isOpen(mine)) step({ happened: 'written', now: tick() })
    } catch (error) {
      database.drop()
      if (isOpen(mine)) step({ happened: 'failed', why: failureOf(nameOf(error)), now: tick() })
    }
  }

  /** The open map becomes one of the reader's own. Where nothing can be kept it stays what it is, and not saved. */
  async function adopt() {
    const { origin } = store.getState()
    const isStill = () => store.getState().origin === origin
    let isTwin = false
    try {
      const connection = await database.connect()
      if (origin.kind === 'file') isTwin = hasTwin(store.getState().document.map, await listCards(connection))
    } catch (error) {
      database.drop()
      if (isStill()) step({ happened: 'refused', why: failureOf(nameOf(error)), now: tick() })
      return
    }
    const id = makeMapId(store.getState().document.map, window.crypto.getRandomValues(new Uint8Array(6)))
    const claim = await claimMap(id, () => void losesMap(keeper, id))
    if (!isStill()) return claim?.release()
    session = makeSession(id, 0, claim)
    session.moment = moment
    moment = null
    isBecomingOwn = true
    store.setState(becomeOwn(id))
    isBecomingOwn = false
    step({ happened: 'read' })
    step({ happened: 'changed', now: tick() })
    step({ happened: 'asked' })
    if (origin.kind === 'shipped') store.setState(tellNews('copied'))
    if (isTwin) store.setState(tellNews('twin'))
  }
  function leave(left: Session, { document, saving, hold, origin }: AppState) {
    const isUnsaved = hold === 'mine' && left.claim !== null && isWaiting(saving)
    const last = async () => {
      await running
      try {
        if (isUnsaved && (await saveSession(keeper, left, document, tick())) === 'saved')
          keptOnDesk(store, origin, document)
      } catch {
        // It stays unsaved among the maps that are put aside: leaving the page warns of it, and coming back tries again.
        database.drop()
      }
      lefts.set(left.id, left.base)
      left.claim?.release()
    }
    ending = Promise.all([ending, last()]).then(() => {})
  }

  function arrive(state: AppState) {
    const { origin } = state
    session = entering && origin.kind === 'own' && origin.id === entering.id ? entering : null
    entering = null
    moment = null
    if (session) {
      step({ happened: 'read' })
      if (state.document !== state.kept) step({ happened: 'changed', now: tick() })
      plan()
    } else if (origin.kind === 'file') void run()
  }

  function change(state: AppState, before: AppState) {
    const why = momentBefore(state, before)
    if (why !== null) {
      const taken = { why, work: before.document }
      if (session) session.moment = taken
      else moment = taken
    }
    if (session) step({ happened: 'changed', now: tick() })
    else if (isOriginal(state) && state.saving.phase !== 'failed') void run()
    plan()
  }

  function watch(state: AppState, before: AppState) {
    if (state.origin !== before.origin && !isBecomingOwn) {
      if (session) leave(session, before)
      arrive(state)
    } else if (state.document !== before.document && state.document !== state.kept) change(state, before)
    else if (state.saving !== before.saving) plan()
  }

  async function flush() {
    for (let turn = 0; turn < 3; turn++) {
      step({ happened: 'asked' })
      const { saving } = store.getState()
      if (saving.phase !== 'due' && saving.phase !== 'writing' && !running) return
      await run()
      if (store.getState().saving.phase === 'failed') return
    }
  }

  function leaveDraft() {
    const { document, saving, hold } = store.getState()
    const connection = database.now()
    if (!session || !connection || hold !== 'mine' || !(isWaiting(saving) || saving.phase === 'writing')) return
    const { text, summary } = pack(document)
    try {
      putDraft(connection, { ...text, id: session.id, base: session.base, writer, summary })
    } catch {
      database.drop()
    }
  }

  function canLeave() {
    const { saving } = store.getState()
    const isWell = saving.phase === 'due' || saving.phase === 'writing'
    return session !== null && isWell && saving.tries === 0 && database.now() !== null && !isSavingBeside()
  }

  const onHidden = () => {
    if (document.visibilityState === 'hidden') void flush()
  }
  const keeper: Keeper = {
    store,
    database,
    windows,
    writer,
    session: () => session,
    enter: (next) => {
      entering = next
    },
    flush,
    ended: () => ending,
    leftAt: (id) => lefts.get(id),
    canLeave,
    listed: () => {
      hearListed()
      windows.tell({ say: 'listed' })
    },
    onListed: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    stop: () => {
      unsubscribe()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', leaveDraft)
      session?.claim?.release()
      windows.close()
      database.drop()
    },
  }

  document.addEventListener('visibilitychange', onHidden)
  window.addEventListener('pagehide', leaveDraft)
  const unsubscribe = store.subscribe(watch)
  const state = store.getState()
  if (state.origin.kind === 'file' || (isOriginal(state) && state.document !== state.kept)) void run()
  return keeper
}

/** Changed, and in no save that is on its way. */
const isWaiting = (saving: Saving): boolean =>
  saving.phase === 'due' || saving.phase === 'failed' || (saving.phase === 'writing' && saving.again)

/** Something that is not the reader's own yet. */
const isOriginal = ({ origin }: AppState): boolean =>
  origin.kind === 'shipped' || origin.kind === 'new' || origin.kind === 'file'
