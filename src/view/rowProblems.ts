import type { EntenteMap } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import type { Problem } from '~/map/problem.ts'
import { serializeMap } from '~/map/writeMap.ts'
import type { Table } from './dataTables.ts'

/** `relations:3` → what the reader of files would say about the fourth relation, were the map written and read again. */
export function rowProblems(map: EntenteMap): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>()
  for (const problem of parseMap(serializeMap(map)).problems) {
    const [, table, index] = /^(relations|actors|sources|steps)\[(\d+)\]/.exec(problem.path) ?? []
    if (table === undefined) continue
    const key = `${table}:${index}`
    found.set(key, [...(found.get(key) ?? []), problem])
  }
  return found
}

export const rowKey = (table: Table, index: number): string => `${table}:${index}`
