// From a file of another program to a map: looked at first, opened or added when the reader says so.
import type { ImportAnswer } from '~/formats/importer.ts'
import { importProblem } from '~/formats/importProblem.ts'
import type { Plan } from '~/formats/plan.ts'
import type { Wishes } from '~/formats/readFile.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { Problem } from '~/map/problem.ts'
import { choosePlan, setImporting, showPreview } from '~/state/importTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { openMap, say, setOpening } from '~/state/transitions.ts'
import { type ImportSession, startImport } from './importSession.ts'
import { joinMap, leaveJoin } from './joinMap.ts'
import { warm } from './openMapFrom.ts'

let session: ImportSession | null = null
/** Counts what is chosen of a file: an answer to any choice but the last comes too late. */
let turn = 0

/** A map of our own is added to the open one: what there is to ask or to tell comes before. */
export async function importOwn(store: AppStore, name: string, map: EntenteMap, problems: readonly Problem[]) {
  session?.stop()
  const mine = startImport()
  session = mine
  await loadScreenWords(pickLanguage([store.getState().language]))
  const isLeft = () => session !== mine
  if (!isLeft()) await joinMap(store, { name, map, problems, isOwn: true, session: mine, isLeft, end: endImport })
}

/** `own`: opens a file that turns out to be of our own format. The last call wins. */
export async function importFiles(
  store: AppStore,
  files: readonly File[],
  own: (file: File) => void | Promise<void>,
): Promise<void> {
  session?.stop()
  const mine = startImport()
  session = mine
  const name = files.map((file) => file.name).join(', ')
  store.setState(setImporting({ status: 'reading', name, done: 0 }))
  if (store.getState().opening.status !== 'idle') store.setState(setOpening({ status: 'idle' }))
  const tellDone = (done: number) => {
    if (session === mine) store.setState(setImporting({ status: 'reading', name, done }))
  }
  const [answer] = await Promise.all([
    mine.read(files, titleOf(files[0]?.name ?? ''), tellDone).catch(unreadable),
    loadScreenWords(pickLanguage([store.getState().language])),
  ])
  if (session !== mine) return
  const [first] = files
  if (answer.is === 'own' && first) {
    leaveImport(store)
    return own(first)
  }
  take(store, name, answer, true)
}

const unreadable = (): ImportAnswer => ({ is: 'refused', problems: [importProblem('unreadable', {})] })

const titleOf = (name: string): string =>
  name
    .replace(/(?:\.[\p{L}\d]{1,9}){1,2}$/u, '')
    .replace(/[_-]+/g, ' ')
    .trim()

function take(store: AppStore, name: string, answer: ImportAnswer, restart: boolean): void {
  const { language } = store.getState()
  if (answer.is === 'preview') {
    store.setState(showPreview(name, answer.preview, restart))
    const { importing } = screenWordsFor(language)
    const { problemCount } = answer.preview
    store.setState(say(restart ? importing.ready(problemCount) : importing.left(problemCount)))
    return
  }
  leaveImport(store)
  const problems = answer.is === 'refused' ? answer.problems : []
  store.setState(
    setOpening({ status: 'failed', name, problems, ...(problems.length === 0 ? { reason: 'not-readable' } : {}) }),
  )
}

/** What is chosen is worked out anew; the last choice before it can be taken back. */
export async function replanImport(store: AppStore, plan: Plan, isBack = false): Promise<void> {
  const mine = session
  const { importing } = store.getState()
  if (!mine || importing?.status !== 'ready') return
  const myTurn = ++turn
  store.setState(choosePlan(plan, isBack))
  const answer = await mine.replan(plan)
  if (session === mine && turn === myTurn) take(store, importing.name, answer, false)
}

export async function takeBackChoice(store: AppStore): Promise<void> {
  const { importing } = store.getState()
  const last = importing?.status === 'ready' ? importing.before.at(-1) : undefined
  if (last) await replanImport(store, last, true)
}

/** In another encoding, cut at another sign, with or without a row of names. */
export async function rereadImport(store: AppStore, wishes: Wishes): Promise<void> {
  const mine = session
  const { importing } = store.getState()
  if (!mine || importing?.status !== 'ready') return
  const myTurn = ++turn
  store.setState(setImporting({ ...importing, isBusy: true }))
  const answer = await mine.reread(wishes)
  if (session === mine && turn === myTurn) take(store, importing.name, answer, true)
}

function endImport(): void {
  leaveJoin()
  session?.stop()
  session = null
}

export function leaveImport(store: AppStore): void {
  endImport()
  store.setState(setImporting(null))
}

/** As a map of its own, or as part of the open one. */
export async function finishImport(store: AppStore, how: 'open' | 'add'): Promise<void> {
  const mine = session
  const { importing } = store.getState()
  if (!mine || importing?.status !== 'ready') return
  store.setState(setImporting({ ...importing, isBusy: true }))
  const file = { kind: 'file', name: importing.name } as const
  const map = await mine.build()
  const isLeft = () => session !== mine
  if (isLeft()) return
  if (map === null) {
    leaveImport(store)
    return take(store, importing.name, unreadable(), true)
  }
  if (how === 'add')
    return joinMap(store, {
      name: importing.name,
      map,
      problems: [],
      isOwn: false,
      session: mine,
      isLeft,
      end: endImport,
    })
  const titled = { ...map, title: importing.title }
  const opened = openMap(titled, file)
  await warm(store, titled, opened)
  if (isLeft()) return
  leaveImport(store)
  store.setState(opened)
}
