import { campsBriefly } from '~/analysis/campsOf.ts'
import type { AppStore } from '~/state/store.ts'
import { breath } from './breath.ts'
import { effortHere } from './campsHere.ts'
import { type FindCamps, followCamps } from './followCamps.ts'

/** Camps where there is one file and no worker, and no panel that proves them. */
export const bindCampsHere = (store: AppStore): (() => void) => followCamps(store, async () => find)

const find: FindCamps = async ({ map, question }, tell, signal) => {
  await breath()
  signal.throwIfAborted()
  tell({ kind: 'camps', camps: campsBriefly(map, question, { effort: effortHere }) })
}
