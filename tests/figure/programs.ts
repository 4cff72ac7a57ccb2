import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Other people's programs, to see that what we write is what they read. Debian: poppler-utils, librsvg2-bin, pngcheck,
// libimage-exiftool-perl.

const known = new Map<string, boolean>()

/** Whether a program is here; where it is not, that is said, once. */
export function program(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const isHere = spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined
  if (!isHere) console.log(`${name} is not installed: the tests that ask it are skipped`)
  known.set(name, isHere)
  return isHere
}

/** What a program says about a file. Throws with its own words when it fails. */
export function runOn(
  name: string,
  file: Uint8Array | string,
  ending: string,
  args: (path: string) => readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'))
  const path = join(folder, `file.${ending}`)
  try {
    writeFileSync(path, file)
    const { status, stdout, stderr } = spawnSync(name, args(path), { encoding: 'utf8', maxBuffer: 50_000_000 })
    if (status !== 0) throw new Error(`${name}: ${stderr || stdout}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
