import type { OwnScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const count = (number: number) => p(number, { other: '#' })

/** How much of a large map is drawn, and the ways to the rest. */
export const kkPart: OwnScreenWords['drawnPart'] = {
  drawn: (drawn, all) => `Сызбада ${count(all)} қатысушының ${count(drawn)}-і: байланысы ең көптері`,
  drawnTied: (drawn, all) => `Сызбада ${count(all)} қатысушының ${count(drawn)}-і; қалғандарында байланыс жоқ`,
  drawnTies: (drawn, all) => `Сызбада ${count(all)} байланыстың ${count(drawn)}-і. Кестеде барлығы бар`,
  showMore: 'Көбірек көрсету',
  showFewer: 'Азырақ көрсету',
  search: 'Іздеу',
  expand: 'Ашу',
  sayBeyond: (ties) => `тағы ${count(ties)} байланыс көрсетілмеген`,
}
