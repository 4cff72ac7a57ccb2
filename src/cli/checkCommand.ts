import { formatTable } from '~/formats/formatTable.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { loadScreenWords, pickLanguage, screenWordsFor } from '~/i18n/words.ts'
import { checkHelp } from './help.ts'
import { type AnyFile, readAny, readingOptions } from './readAny.ts'
import { readArguments } from './readArguments.ts'
import { Refusal } from './refusal.ts'
import { sayPlace, sayProblem } from './sayProblem.ts'

const checkOptions = { ...readingOptions, together: 'yes', lang: 'text', json: 'yes', help: 'yes' } as const

/** `entente check FILE…`: format, counts and every problem of each file. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, checkOptions, 'check')
  if (args.has('help')) {
    console.log(checkHelp)
    return 0
  }
  if (args.files.length === 0) throw new Refusal('usage', 'Which file? entente check FILE…')
  const spoken = pickLanguage([args.text('lang') ?? 'en'])
  await loadScreenWords(spoken)
  const say = screenWordsFor(spoken)
  const sets = args.has('together') ? [args.files] : args.files.map((file) => [file])
  const told = sets.map((paths) => readOne(paths, args, say))
  console.log(
    args.has('json')
      ? JSON.stringify(
          told.map(({ lines: _, ...rest }) => rest),
          null,
          2,
        )
      : told.map(({ lines }) => lines.join('\n')).join('\n\n'),
  )
  return told.some(({ isWhole }) => !isWhole) ? 1 : 0
}

type Told = {
  readonly files: readonly string[]
  readonly format: AnyFile['format']
  readonly forms: AnyFile['forms']
  readonly actors: number
  readonly relations: number
  readonly rows: AnyFile['rows']
  /** Everything in it could be read. */
  readonly isWhole: boolean
  readonly problems: readonly object[]
  readonly lines: readonly string[]
}

/** A file that is not there is told of like one that cannot be read: the others are checked all the same. */
function readOne(paths: readonly string[], args: Parameters<typeof readAny>[1], say: ScreenWords): Told {
  try {
    return tell(paths, readAny(paths, args), say)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'usage') throw error
    const nothing = { files: paths, format: null, forms: [], actors: 0, relations: 0, rows: null, isWhole: false }
    return {
      ...nothing,
      problems: [{ severity: 'error', code: 'no-file', says: error.message }],
      lines: [error.message],
    }
  }
}

function tell(paths: readonly string[], file: AnyFile, say: ScreenWords): Told {
  const { format, forms, map, rows, problems } = file
  const isWhole = map !== null && problems.every(({ severity }) => severity !== 'error')
  const told = problems.map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    path: problem.path,
    ...('place' in problem ? { place: problem.place } : {}),
    values: problem.values,
    says: sayProblem(problem, say),
  }))
  const name = format === null ? '' : format === 'figure' ? 'PNG, SVG, PDF' : formatTable[format].name
  const cut = forms.flatMap(({ encoding, delimiter }) => [encoding?.toUpperCase(), signName(delimiter, say)])
  const kind = [...new Set([name, ...cut])].filter(Boolean).join(', ')
  const counts = map === null ? [] : [say.importing.found(map.relations.length, map.actors.length)]
  const lines = [
    `${paths.join(', ')}: ${[kind, ...counts].filter(Boolean).join('. ')}${rows ? `. ${say.importing.rowsRead(rows.all, rows.fine)}` : ''}`,
    ...problems.map((problem) => `  ${sayPlace(problem, say) || say.opening.wholeFile}: ${sayProblem(problem, say)}`),
    ...(problems.length === 0 ? [`  ${say.importing.noProblems}`] : []),
  ]
  const { length: actors } = map?.actors ?? []
  const { length: relations } = map?.relations ?? []
  return { files: paths, format, forms, actors, relations, rows, isWhole, problems: told, lines }
}

function signName(delimiter: string | undefined, { importing }: ScreenWords): string {
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', ' ': 'space' } as const
  const name = Object.entries(names).find(([sign]) => sign === delimiter)?.[1]
  return name === undefined ? '' : importing.delimiters[name].toLowerCase()
}
