import type { Words } from './en.ts'

export const kkAsk: Words['ask'] = {
  title: 'Картадан сұраңыз',
}
