import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const count = (number: number) => p(number, { other: '#' })

export const kkLarge: Words['large'] = {
  nothingBeyond: 'Бұл қатысушының барлық байланысы сызбада тұр',
  sayDrawn: (drawn) => `Сызбада ${count(drawn)} қатысушы`,
}
