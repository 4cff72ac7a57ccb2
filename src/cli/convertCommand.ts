import { formatNamed, formats, writeAs } from '~/formats/formats.ts'
import { loadScreenWords, screenWordsFor } from '~/i18n/words.ts'
import { convertHelp } from './help.ts'
import { readAny, readingOptions } from './readAny.ts'
import { readArguments } from './readArguments.ts'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'
import { sayPlace, sayProblem } from './sayProblem.ts'

const convertOptions = { ...readingOptions, to: 'text', strict: 'yes', quiet: 'yes', help: 'yes' } as const

/** `entente convert IN OUT`: a map in another format. */
export async function convertCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(words, convertOptions, 'convert')
  if (args.has('help')) {
    console.log(convertHelp)
    return 0
  }
  const [out, ...paths] = [...args.files].reverse()
  if (out === undefined || paths.length === 0) throw new Refusal('usage', 'From what to what? entente convert IN OUT')
  const format = formatFor(out, args.text('to'))
  const say = (text: string) => (args.has('quiet') ? undefined : console.error(text))
  await loadScreenWords('en')
  const spoken = screenWordsFor('en')

  const { map, problems } = readAny(paths.reverse(), args)
  const told = problems.map((problem) => `${sayPlace(problem, spoken) || 'The file'}: ${sayProblem(problem, spoken)}`)
  if (map === null) throw new Refusal('input', `${paths.join(', ')} cannot be read. ${told[0] ?? ''}`.trim())
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (args.has('strict') && errors > 0)
    throw new Refusal(
      'input',
      `Nothing was written: ${errors} ${errors === 1 ? 'thing' : 'things'} would be left out. ${told[0] ?? ''}`,
    )
  const { bytes, losses } = writeAs(format, map)
  save(out, bytes)

  for (const line of told) say(line)
  say(`${out}: ${format.name}, ${spoken.importing.found(map.relations.length, map.actors.length)}.`)
  const { lossy, losses: names } = spoken.importing.exporting
  if (losses.length > 0) say(`${lossy}: ${losses.map(({ code, count }) => names[code](count)).join('; ')}.`)
  return 0
}

function formatFor(out: string, wanted: string | undefined) {
  const format = wanted === undefined ? formatNamed(out) : formats.find(({ id }) => id === wanted)
  if (format) return format
  if (wanted !== undefined)
    throw new Refusal('usage', `--to is one of ${formats.map(({ id }) => id).join(', ')}, not “${wanted}”.`)
  const endings = formats.map(({ extensions }) => extensions[0]).join(', ')
  throw new Refusal('usage', `${out} tells no format: OUT ends in ${endings}, or add --to FORMAT.`)
}
