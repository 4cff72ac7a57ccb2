import { buildMap } from '~/formats/buildMap.ts'
import { guessPlan } from '~/formats/guessPlan.ts'
import { readFiles } from '~/formats/readFile.ts'

/** One file, or several of one map, as the wizard and the command line open them when nobody changes a guess. */
export function opened(...files: readonly (string | Uint8Array)[]) {
  const { format, draft, problems } = readFiles(
    files.map((file, at) => ({
      name: files.length > 1 ? `file ${at + 1}` : '',
      bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    })),
  )
  if (draft === null) throw new Error(`Refused: ${JSON.stringify(problems)}`)
  const { map, problems: found } = buildMap(draft, guessPlan(draft))
  return { format, map, problems: found }
}
