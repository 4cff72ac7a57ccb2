// A map that was read is added to the open one: at once where nothing is to be asked, else when the reader has answered.
import { addMapSteps } from '~/formats/addMap.ts'
import { comparedNames, type JoinCheck, joinCheck } from '~/formats/joinCheck.ts'
import { matchActors } from '~/formats/matchActors.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { ActorId, EntenteMap } from '~/map/map.ts'
import type { Problem } from '~/map/problem.ts'
import type { Importing } from '~/state/importing.ts'
import { addImported, setImporting } from '~/state/importTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { openMap, say } from '~/state/transitions.ts'
import { inSteps } from './breath.ts'
import type { ImportSession } from './importSession.ts'
import { warm } from './openMapFrom.ts'

export type Joining = {
  readonly name: string
  readonly map: EntenteMap
  readonly problems: readonly Problem[]
  /** A map of our own: its kinds were given by someone, and it can have more than is added. */
  readonly isOwn: boolean
  readonly session: ImportSession
  /** Another file has been taken up meanwhile, or this one left. */
  readonly isLeft: () => boolean
  /** Lets go of the file and what reads it: it has become part of a map. */
  readonly end: () => void
}

/** More names are not compared letter by letter anyway; see `nearNames`. */
const comparedAtMost = 3000

let asked: (Joining & { readonly before: Importing | null }) | null = null

export const leaveJoin = (): void => {
  asked = null
}

export async function joinMap(store: AppStore, joining: Joining): Promise<void> {
  const { name, problems, isOwn, isLeft } = joining
  const check = await checkOf(store.getState().document.map, joining)
  if (isLeft()) return
  if (!isOwn && check.pairs.length === 0) return add(store, joining, new Map())
  const { importing } = store.getState()
  asked = { ...joining, before: importing?.status === 'ready' ? importing : null }
  store.setState(setImporting({ status: 'joining', name, check, problems, same: [], isBusy: false, isOwn }))
  store.setState(say(screenWordsFor(store.getState().language).importing.joining.ready(check.pairs.length)))
}

async function checkOf(open: EntenteMap, { map, isOwn, session }: Joining): Promise<JoinCheck> {
  const matched = await inSteps(matchActors(open.actors, map.actors))
  const names = open.actors.length + map.actors.length - matched.same.size
  const near = names > comparedAtMost ? [] : await session.near(comparedNames(open, map, matched))
  return joinCheck(open, map, matched, near, isOwn)
}

/** Back to what the file says, where that can be changed. */
export function leaveQuestions(store: AppStore): boolean {
  const before = asked?.before ?? null
  if (before?.status !== 'ready') return false
  asked = null
  store.setState(setImporting({ ...before, isBusy: false }))
  return true
}

/** What was asked has been answered. */
export async function finishJoin(store: AppStore, how: 'open' | 'add'): Promise<void> {
  const { importing } = store.getState()
  if (asked === null || importing?.status !== 'joining') return
  store.setState(setImporting({ ...importing, isBusy: true }))
  const hereOf = new Map(importing.check.pairs.map(({ id, here }) => [id, here]))
  const same = new Map(importing.same.flatMap((id) => (hereOf.has(id) ? [[id, hereOf.get(id) ?? id]] : [])))
  await (how === 'add' ? add(store, asked, same) : open(store, asked))
}

async function open(store: AppStore, { name, map, problems, isLeft, end }: Joining): Promise<void> {
  const opened = openMap(map, { kind: 'file', name }, problems)
  await warm(store, map, opened)
  if (isLeft()) return
  end()
  store.setState(opened)
}

/** Two maps are put together, and the sum made ready to be shown, a piece at a time, so that the page goes on meanwhile. */
async function add(
  store: AppStore,
  { map, isOwn, isLeft, end }: Joining,
  same: ReadonlyMap<ActorId, ActorId>,
): Promise<void> {
  for (;;) {
    const before = store.getState().document.map
    const sum = await inSteps(addMapSteps(before, map, { same, keepsKinds: isOwn }))
    const finished = addImported(sum)
    await warm(store, sum.map, finished)
    if (isLeft()) return
    if (store.getState().document.map !== before) continue
    end()
    store.setState(finished)
    store.setState(say(screenWordsFor(store.getState().language).importing.joining.added(sum.relations, sum.actors)))
    return
  }
}
