import type { countedProblems } from './countedProblems.ts'
import type { Cell } from './draft.ts'
import { importProblem } from './importProblem.ts'
import { mostColumns, mostFallbacks } from './limits.ts'

export type Fallbacks = {
  readonly declare: (kind: string, name: string, value: Cell) => void
  /** Gives them to what tells none. */
  readonly fill: (kind: string, fields: Map<string, Cell>) => void
}

/** Values that a file declares once for all nodes or edges. What would fill the memory is left out, and said. */
export function fallbacks({ add }: Pick<ReturnType<typeof countedProblems>, 'add'>): Fallbacks {
  const declared = new Map<string, Map<string, Cell>>()
  let filled = 0
  const leftOut = () => add(importProblem('left-part', { part: 'default', count: 1 }))
  return {
    declare(kind, name, value) {
      const known = declared.get(kind) ?? new Map<string, Cell>()
      declared.set(kind, known)
      if (known.size < mostColumns || known.has(name)) known.set(name, value)
      else leftOut()
    },
    fill(kind, fields) {
      for (const [name, value] of declared.get(kind) ?? []) {
        if (fields.has(name)) continue
        if (++filled > mostFallbacks) return leftOut()
        fields.set(name, value)
      }
    },
  }
}
