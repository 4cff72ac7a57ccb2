import type { JoinCheck } from '~/formats/joinCheck.ts'
import type { Plan } from '~/formats/plan.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'
import type { ActorId } from '~/map/map.ts'
import type { Problem } from '~/map/problem.ts'

/** A file on its way to be a map. The open map knows nothing of it. */
export type Importing =
  | {
      readonly status: 'reading'
      readonly name: string
      /** 0 to 1: how much of the bytes has been read. */
      readonly done: number
    }
  | {
      readonly status: 'ready'
      readonly name: string
      readonly preview: ImportPreview
      /** Of the new map. */
      readonly title: string
      /** The last choice is being worked out. */
      readonly isBusy: boolean
      /** The plans that were chosen before, to be taken back. */
      readonly before: readonly Plan[]
    }
  | {
      /** It is to be added to the open map, and there is something to ask or to tell before. */
      readonly status: 'joining'
      readonly name: string
      readonly check: JoinCheck
      /** What could not be read of a map of our own. */
      readonly problems: readonly Problem[]
      /** Of the pairs, the actors of the file that are taken for the one in the open map. */
      readonly same: readonly ActorId[]
      readonly isBusy: boolean
      /** A map of our own, which may as well be opened. */
      readonly isOwn: boolean
    }
