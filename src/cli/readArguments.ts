import { closestOf } from '~/map/closest.ts'
import { Refusal } from './refusal.ts'

/** `text` takes a value, `yes` stands alone. */
export type OptionKind = 'text' | 'yes'

export type Arguments<Name extends string> = {
  readonly files: readonly string[]
  readonly text: (name: Name) => string | undefined
  readonly has: (name: Name) => boolean
}

/** `--name value`, `--name=value`, `--yes`, files, and `--` before files that begin with a dash. Nothing else is let pass. */
export function readArguments<Name extends string>(
  words: readonly string[],
  options: { readonly [name in Name]: OptionKind },
  /** Whose help is offered when an option is unknown. */
  command: string,
): Arguments<Name> {
  const files: string[] = []
  const values = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      files.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('--') || word === '-') {
      if (word.startsWith('-') && word !== '-') throw unknownOption(word, options, command)
      files.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals)
    const kind = isName(name, options) ? options[name] : undefined
    if (kind === undefined) throw unknownOption(word, options, command)
    if (values.has(name)) throw new Refusal('usage', `--${name} was given twice.`)
    if (kind === 'yes' && equals >= 0) throw new Refusal('usage', `--${name} takes no value.`)
    const value = equals >= 0 ? word.slice(equals + 1) : kind === 'text' ? words[++at] : ''
    if (value === undefined) throw new Refusal('usage', `--${name} needs a value.`)
    values.set(name, value)
  }
  return { files, text: (name) => values.get(name), has: (name) => values.has(name) }
}

const isName = <Name extends string>(name: string, options: { readonly [name in Name]: OptionKind }): name is Name =>
  Object.hasOwn(options, name)

function unknownOption(word: string, options: object, command: string): Refusal {
  const names = Object.keys(options).map((name) => ({ name, is: name }))
  const closest = closestOf(word.replace(/^-+/, '').replace(/=.*$/s, ''), names)
  const hint = closest === null ? `Try: entente ${command} --help` : `Closest: --${closest}`
  return new Refusal('usage', `There is no option ${word.replace(/=.*$/s, '')}. ${hint}`)
}
