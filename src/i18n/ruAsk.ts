import type { Words } from './en.ts'

export const ruAsk: Words['ask'] = {
  title: 'Спросите карту',
}
