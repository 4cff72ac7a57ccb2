// The files of the project as they lie there, without what is made or installed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const made = new Set(['.git', 'node_modules', 'dist', 'coverage', 'test-results'])

/** Kept as other programs and people made them. */
const isForeign = (path: string) => /^tests\/(.+\/)?fixtures\//.test(path)

const list = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    // In a second work tree of a repository `.git` is a file.
    if (made.has(entry.name)) return []
    if (entry.isDirectory()) return list(path)
    return isForeign(path) ? [] : [path]
  })

/** Every text file, by its path from the root of the project. */
export const projectFiles: readonly { readonly path: string; readonly text: string }[] = list('')
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'))
