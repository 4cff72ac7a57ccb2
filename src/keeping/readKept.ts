import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { isRecord } from '~/map/plainData.ts'
import type { Parsed, Problem } from '~/map/problem.ts'
import type { KeptText, Work } from './keptMap.ts'
import { type Migration, migrate } from './migrations.ts'

export type KeptWork =
  | {
      readonly work: Work
      readonly problems: readonly Problem[]
      /** The names of the migrations that it took. */
      readonly steps: readonly string[]
      /** False when something in it could not be read. What was found must then be kept beside what is saved next. */
      readonly isWhole: boolean
    }
  | { readonly failure: 'damaged' | 'newer'; readonly problems: readonly Problem[] }

/** What is kept, as a map again. Anything may have happened to it; never throws, and never makes an empty map of it. */
export function readKept(raw: unknown, steps?: readonly Migration[], target?: number): KeptWork {
  const found = textIn(raw, steps, target)
  return 'failure' in found ? found : understand(found, parseMapText(found.text))
}

/** The same, with the text read elsewhere: beside the page, where it is long. */
export async function readKeptBy(
  raw: unknown,
  parse: (text: string) => Promise<Parsed<EntenteMap>> | Parsed<EntenteMap>,
): Promise<KeptWork> {
  const found = textIn(raw)
  return 'failure' in found ? found : understand(found, await parse(found.text))
}

type Found = { readonly text: string; readonly pinned: unknown; readonly steps: readonly string[] }

function textIn(
  raw: unknown,
  steps?: readonly Migration[],
  target?: number,
): Found | Extract<KeptWork, { failure: unknown }> {
  const migrated = migrate(raw, steps, target)
  if ('failure' in migrated) return { failure: migrated.failure, problems: [] }
  const { text, pinned } = migrated.raw
  if (typeof text !== 'string') return { failure: 'damaged', problems: [] }
  return { text, pinned, steps: migrated.steps }
}

function understand({ pinned, steps }: Found, { value, problems }: Parsed<EntenteMap>): KeptWork {
  if (value === null) {
    const isNewer = problems.some(({ code }) => code === 'newer-version')
    return { failure: isNewer ? 'newer' : 'damaged', problems }
  }
  const known = new Set(value.actors.map(({ id }) => id))
  const ids: readonly unknown[] = Array.isArray(pinned) ? pinned : []
  return {
    work: { map: value, pinned: ids.filter((id): id is string => typeof id === 'string' && known.has(id)) },
    problems,
    steps,
    isWhole: problems.every(({ severity }) => severity !== 'error'),
  }
}

/** The text itself, for whoever wants to repair it by hand; '' where there is none. */
export const rawText = (raw: unknown): string => (isRecord(raw) && typeof raw.text === 'string' ? raw.text : '')

/** Whether two are the same work. */
export const isSameText = (a: KeptText, b: KeptText): boolean =>
  a.version === b.version && a.text === b.text && a.pinned.join('\n') === b.pinned.join('\n')
