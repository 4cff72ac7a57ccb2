import type { OptionKind } from './readArguments.ts'

export const campsOptions = {
  camps: 'text',
  count: 'text',
  kinds: 'text',
  bases: 'text',
  signs: 'text',
  lang: 'text',
  effort: 'text',
  json: 'yes',
  quiet: 'yes',
  help: 'yes',
} as const satisfies { readonly [name: string]: OptionKind }

export type CampsOption = keyof typeof campsOptions
