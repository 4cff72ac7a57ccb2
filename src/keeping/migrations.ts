// What older versions of a kept map need to become today's. A step is never changed once it has shipped.
import { isRecord } from '~/map/plainData.ts'
import { keptVersion } from './keptMap.ts'

type Raw = Readonly<Record<string, unknown>>

/** Takes a record of version `from` to the next one. Its name is what the history tells the reader. */
export type Migration = { readonly name: string; readonly from: number; readonly run: (raw: Raw) => Raw }

/** Version 1 is the first. */
export const migrations: readonly Migration[] = []

export type Migrated =
  | { readonly raw: Raw; readonly steps: readonly string[] }
  /** `newer`: of a version that only a later program knows. */
  | { readonly failure: 'damaged' | 'newer' }

/** Never throws. */
export function migrate(
  raw: unknown,
  steps: readonly Migration[] = migrations,
  target: number = keptVersion,
): Migrated {
  if (!isRecord(raw)) return { failure: 'damaged' }
  const version = raw.version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { failure: 'damaged' }
  if (version > target) return { failure: 'newer' }
  const names: string[] = []
  let now = raw
  for (let at = version; at < target; at++) {
    const step = steps.find(({ from }) => from === at)
    if (!step) return { failure: 'damaged' }
    try {
      now = { ...step.run(now), version: at + 1 }
    } catch {
      return { failure: 'damaged' }
    }
    names.push(step.name)
  }
  return { raw: now, steps: names }
}
