import { unzipSync } from 'fflate'
import { type ImportProblem, importProblem } from './importProblem.ts'

/** The most that a zip may unfold to, in MB: what is said beforehand is never exceeded while unfolding. */
export const mostUnfolded = 200

/** The entries that are wanted, by name; or why there are none. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | ImportProblem {
  let [size, entries] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false
        size += originalSize
        entries++
        return size <= mostUnfolded * 1_000_000 && entries <= 2000
      },
    })
    if (size > mostUnfolded * 1_000_000) return importProblem('unfolds-too-large', { megabytes: mostUnfolded })
    return new Map(Object.entries(files))
  } catch {
    return importProblem('broken-zip', {})
  }
}
