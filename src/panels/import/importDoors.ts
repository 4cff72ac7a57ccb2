import type { Plan } from '~/formats/plan.ts'
import type { Wishes } from '~/formats/readFile.ts'

/** What the import screen sets off. */
export type ImportDoors = {
  readonly replan: (plan: Plan) => void
  readonly reread: (wishes: Wishes) => void
  readonly rename: (title: string) => void
  readonly takeBack: () => void
  readonly leave: () => void
  /** What was asked before adding: answered, or left. */
  readonly join: (how: 'open' | 'add') => void
  readonly same: (id: string, isSame: boolean) => void
  readonly back: () => void
  readonly finish: (how: 'open' | 'add') => void
  /** Hands the list of problems to the reader as a text file. */
  readonly download: (text: string) => void
}
