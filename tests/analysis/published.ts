import { existsSync, readFileSync } from 'node:fs'
import type { CampsMap } from '~/analysis/campsOf.ts'
import { actor, tie } from '../fixtures.ts'

const folder = new URL('../../../shared/maps/signed/', import.meta.url)

/** Published networks stand beside the project, not in it: null where they do not. */
export function published(name: string, year?: number): CampsMap | null {
  const file = new URL(`${name}.csv`, folder)
  if (!existsSync(file)) return null
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const ties = rows.flatMap((row, at) => {
    const [from = '', to = '', sign, begin, end] = row.split(',')
    const isThen = year === undefined || (Number(begin) <= year && year < Number(end))
    const kind = Number(sign) > 0 ? 'support' : 'opposition'
    return isThen ? [tie(`${from} ${kind} ${to}`, { id: `t${at}` })] : []
  })
  const ids = [...new Set(rows.flatMap((row) => row.split(',').slice(0, 2)))]
  return { relationKinds: {}, actors: ids.map((id) => actor(id)), relations: ties }
}
