import type { Plan } from '~/formats/plan.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'

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
