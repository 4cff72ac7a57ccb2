import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const count = (number: number) => p(number, { other: '#' })

export const ruLarge: Words['large'] = {
  drawn: (drawn, all) =>
    `На схеме ${count(drawn)} из ${p(all, { one: '# участника', other: '# участников' })}: самые связанные`,
  showMore: 'Показать больше',
  showFewer: 'Показать меньше',
  search: 'Найти',
  expand: 'Раскрыть',
  beyond: (ties) => `+${count(ties)}`,
  sayBeyond: (ties) =>
    p(ties, { one: 'не показана ещё # связь', few: 'не показаны ещё # связи', other: 'не показано ещё # связей' }),
  nothingBeyond: 'Все связи этого участника уже на схеме',
  sayDrawn: (drawn) =>
    p(drawn, { one: 'На схеме # участник', few: 'На схеме # участника', other: 'На схеме # участников' }),
}
