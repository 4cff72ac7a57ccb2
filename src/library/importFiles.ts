// From a file of another program to a map: looked at first, opened or added when the reader says so.
import { addMapSteps } from '~/formats/addMap.ts'
import type { ImportAnswer } from '~/formats/importer.ts'
import { importProblem } from '~/formats/importProblem.ts'
import type { Plan } from '~/formats/plan.ts'
import type { Wishes } from '~/formats/readFile.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import type { EntenteMap } from '~/map/map.ts'
import { addImported, choosePlan, setImporting, showPreview } from '~/state/importTransitions.ts'
import type { AppStore, Origin } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap, say, setOpening } from '~/state/transitions.ts'
import { inSteps } from './breath.ts'
import { type ImportSession, startImport } from './importSession.ts'
import { warm } from './openMapFrom.ts'

let session: ImportSession | null = null

/** `own`: opens a file that turns out to be of our own format. The last call wins. */
export async function importFiles(store: AppStore, files: readonly File[], own: (file: File) => void): Promise<void> {
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
  store.setState(choosePlan(isBack))
  const answer = await mine.replan(plan)
  if (session === mine) take(store, importing.name, answer, false)
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
  store.setState(setImporting({ ...importing, isBusy: true }))
  const answer = await mine.reread(wishes)
  if (session === mine) take(store, importing.name, answer, true)
}

export function leaveImport(store: AppStore): void {
  session?.stop()
  session = null
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
  const finished =
    how === 'add' ? await added(store, map, isLeft) : await opened(store, { ...map, title: importing.title }, file)
  if (finished === null || isLeft()) return
  leaveImport(store)
  store.setState(finished)
}

async function opened(store: AppStore, map: EntenteMap, file: Extract<Origin, { kind: 'file' }>): Promise<Transition> {
  const opened = openMap(map, file)
  await warm(store, map, opened)
  return opened
}

/** Two maps are put together, and the sum made ready to be shown, a piece at a time, so that the page goes on meanwhile. */
async function added(store: AppStore, more: EntenteMap, isLeft: () => boolean): Promise<Transition | null> {
  for (;;) {
    const open = store.getState().document.map
    const sum = await inSteps(addMapSteps(open, more))
    const finished = addImported(sum)
    await warm(store, sum.map, finished)
    if (isLeft()) return null
    if (store.getState().document.map === open) return finished
  }
}
