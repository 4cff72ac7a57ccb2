import { Gunzip, unzipSync } from 'fflate'
import { type ImportProblem, importProblem } from './importProblem.ts'

/** The most that a zip may unfold to, in MB: what is said beforehand is never exceeded while unfolding. */
export const mostUnfolded = 200

const mostEntries = 2000

/** The entries that are wanted, by name; or why there are none. `leftOut` hears of those that are too many. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  leftOut: (name: string) => void = () => {},
): ReadonlyMap<string, Uint8Array> | ImportProblem {
  let [size, entries] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false
        entries++
        if (entries <= mostEntries) size += originalSize
        if (entries > mostEntries) leftOut(name)
        return size <= mostUnfolded * 1_000_000 && entries <= mostEntries
      },
    })
    if (size > mostUnfolded * 1_000_000) return importProblem('unfolds-too-large', { megabytes: mostUnfolded })
    return new Map(Object.entries(files))
  } catch {
    return importProblem('broken-zip', {})
  }
}

/** What one gzip file holds, or why not. Stops as soon as it is too large. */
export function gunzip(bytes: Uint8Array): Uint8Array | ImportProblem {
  const parts: Uint8Array[] = []
  let [size, members] = [0, 0]
  const stream = new Gunzip((part) => {
    size += part.length
    if (size > mostUnfolded * 1_000_000) throw new TooLarge()
    parts.push(part)
  })
  stream.onmember = () => {
    members++
  }
  const step = 65_536
  try {
    for (let at = 0; at < bytes.length; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    return error instanceof TooLarge
      ? importProblem('unfolds-too-large', { megabytes: mostUnfolded })
      : importProblem('broken-zip', {})
  }
  // It ends in its own length; one that is cut short ends in anything.
  const said =
    bytes.length < 4 ? -1 : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true)
  if (members < 2 && said !== size) return importProblem('broken-zip', {})
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

class TooLarge extends Error {}
