import type { KeepingNews } from '~/keeping/hold.ts'
import type { Work as Kept, KeptText } from '~/keeping/keptMap.ts'
import { packSteps } from '~/keeping/keptMap.ts'
import { isSameText, rawText } from '~/keeping/readKept.ts'
import type { Problem } from '~/map/problem.ts'
import { leftOnDesk } from './bindDesk.ts'
import { inSteps } from './breath.ts'
import type { Draft } from './keptDatabase.ts'
import { dropDraft, type Found, findMap } from './keptMaps.ts'
import { takeMoment } from './keptMoments.ts'
import { type Claim, claimMap } from './mapLocks.ts'
import { readKeptLater } from './readKeptLater.ts'
import { type Keeper, makeSession, type Session } from './session.ts'
import { losesMap } from './sharing.ts'

export type NotOpened = {
  readonly not: 'missing' | 'deleted' | 'denied' | 'damaged' | 'newer' | 'not-reached'
  readonly problems: readonly Problem[]
}
export type OwnMap =
  | {
      readonly work: Kept
      /** What a window had changed and not saved when it was closed: newer than `work`. */
      readonly draft: Kept | null
      readonly problems: readonly Problem[]
      readonly session: Session
      /** Nobody has changed it since it was left in this window. */
      readonly isUntouched: boolean
      readonly news: KeepingNews['what'] | null
    }
  | NotOpened

/** Reads a map with the right to write it, if that is free. Nothing is written that replaces anything. */
export async function readOwn(keeper: Keeper, id: string): Promise<OwnMap> {
  await keeper.ended()
  const claim = await claimMap(id, () => void losesMap(keeper, id))
  try {
    const found = await findMap(await keeper.database.connect(), id)
    const own = await understand(keeper, id, found, claim)
    if ('not' in own) claim?.release()
    return own
  } catch {
    keeper.database.drop()
    claim?.release()
    return { not: 'denied', problems: [] }
  }
}

async function understand(keeper: Keeper, id: string, found: Found, claim: Claim | null): Promise<OwnMap> {
  const { card, text, draft } = found
  if (card === undefined && draft === undefined) return { not: 'missing', problems: [] }
  if (card && card.deleted !== null) return { not: 'deleted', problems: [] }
  const read = await readKeptLater(text ?? draft)
  if ('failure' in read) return { not: read.failure, problems: read.problems }

  const revision = card?.revision ?? 0
  const session = makeSession(id, revision, claim)
  const why = read.steps.length > 0 ? 'migration' : read.isWhole ? null : 'repair'
  // It is taken in the very transaction that replaces what was found.
  if (why && card) session.moment = { why, text: asFound(text), summary: card }
  const isUntouched = claim !== null && keeper.leftAt(id) === revision && draft === undefined && why === null
  const own = { work: read.work, problems: read.problems, session, isUntouched }
  const repaired = why === 'repair' ? 'repaired' : null

  if (claim === null) return { ...own, draft: null, news: repaired }
  if (!isUntouched) await keepDesk(keeper, id)
  if (!draft || (text !== undefined && isSameText(asFound(text), draft))) return { ...own, draft: null, news: repaired }
  if (draft.base === revision || draft.writer === card?.writer) {
    const newer = await readKeptLater(draft)
    if (!('failure' in newer)) return { ...own, draft: newer.work, news: 'recovered' }
  }
  await putDraftAside(keeper, draft)
  return { ...own, draft: null, news: 'set-aside' }
}

/** The record, damaged or not, as it can be kept. */
function asFound(raw: unknown): KeptText {
  const { version, pinned }: { version?: unknown; pinned?: unknown } =
    typeof raw === 'object' && raw !== null ? raw : {}
  const ids: readonly unknown[] = Array.isArray(pinned) ? pinned : []
  return {
    version: typeof version === 'number' ? version : 1,
    text: rawText(raw),
    pinned: ids.filter((each) => typeof each === 'string'),
  }
}

async function putDraftAside(keeper: Keeper, draft: Draft): Promise<void> {
  const database = await keeper.database.connect()
  const { id, summary } = draft
  await takeMoment(database, { map: id, at: Date.now(), why: 'other-window', text: asFound(draft), summary })
  await dropDraft(database, id)
}

/** What was left unsaved in this window, and has been overtaken by another one. */
async function keepDesk(keeper: Keeper, id: string): Promise<void> {
  const left = leftOnDesk(keeper.store, { kind: 'own', id })
  if (!left || left.document === left.kept) return
  const taken = { map: id, at: Date.now(), why: 'other-window', ...(await inSteps(packSteps(left.document))) } as const
  await takeMoment(await keeper.database.connect(), taken)
}
