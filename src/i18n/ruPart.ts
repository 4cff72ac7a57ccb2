import type { OwnScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const count = (number: number) => p(number, { other: '#' })

/** How much of a large map is drawn, and the ways to the rest. */
export const ruPart: OwnScreenWords['drawnPart'] = {
  drawn: (drawn, all) =>
    `На схеме ${count(drawn)} из ${p(all, { one: '# участника', other: '# участников' })}: самые связанные`,
  drawnTied: (drawn, all) =>
    `На схеме ${count(drawn)} из ${p(all, { one: '# участника', other: '# участников' })}; у остальных связей нет`,
  drawnTies: (drawn, all) =>
    `На схеме ${count(drawn)} из ${p(all, { one: '# связи', other: '# связей' })}. Все они есть в таблице`,
  showMore: 'Показать больше',
  showFewer: 'Показать меньше',
  search: 'Найти',
  expand: 'Раскрыть',
  sayBeyond: (ties) =>
    p(ties, { one: 'не показана ещё # связь', few: 'не показаны ещё # связи', other: 'не показано ещё # связей' }),
}
