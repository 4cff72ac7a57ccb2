import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const count = (number: number) => p(number, { other: '#' })

export const kkLarge: Words['large'] = {
  drawn: (drawn, all) => `Сызбада ${count(all)} қатысушының ${count(drawn)}-і: байланысы ең көптері`,
  showMore: 'Көбірек көрсету',
  showFewer: 'Азырақ көрсету',
  search: 'Іздеу',
  expand: 'Ашу',
  beyond: (ties) => `+${count(ties)}`,
  sayBeyond: (ties) => `тағы ${count(ties)} байланыс көрсетілмеген`,
  nothingBeyond: 'Бұл қатысушының барлық байланысы сызбада тұр',
  sayDrawn: (drawn) => `Сызбада ${count(drawn)} қатысушы`,
}
