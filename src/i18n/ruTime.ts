import type { OwnScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const ties = (count: number) => p(count, { one: '# связь', few: '# связи', other: '# связей' })
const number = (count: number) => p(count, { other: '#' })
const ofDated = (count: number) => p(count, { one: '# датированной связи', other: '# датированных связей' })
const whole = (until: string) => (count: number) => `${ties(count)} с точностью до ${until}`
const longer = (length: string) => (count: number) => `${number(count)}\u00a0– на ${length}`
const onlyLonger = (length: string) => (count: number) => `${ties(count)} на ${length}`
const without = (count: number) => `${number(count)} без даты`

export const ruTime: OwnScreenWords['time'] = {
  label: 'Время',
  whole: {
    day: whole('дня'),
    month: whole('месяца'),
    year: whole('года'),
    decade: whole('десятилетия'),
    century: whole('века'),
  },
  longer: {
    day: longer('несколько дней'),
    month: longer('несколько месяцев'),
    year: longer('несколько лет'),
    decade: longer('несколько десятилетий'),
    century: longer('несколько веков'),
  },
  onlyLonger: {
    day: onlyLonger('несколько дней'),
    month: onlyLonger('несколько месяцев'),
    year: onlyLonger('несколько лет'),
    decade: onlyLonger('несколько десятилетий'),
    century: onlyLonger('несколько веков'),
  },
  before: (count) => `${number(count)} раньше`,
  after: (count) => `${number(count)} позже`,
  held: (held, all) => `${number(held)} из ${ofDated(all)}`,
  undated: {
    show: (count) => `${without(count)}, видны всегда`,
    fade: (count) => `${without(count)}, показаны бледно`,
    hide: (count) => `${without(count)}, скрыты`,
  },
  undatedTitle: 'Связи без даты',
  undatedRules: { show: 'Видны всегда', fade: 'Показаны бледно', hide: 'Скрыты' },
  all: 'Всё время',
  first: 'Начало',
  last: 'Конец',
  moment: 'Момент',
  at: (when, held, all) => `${when}, ${number(held)} из ${ofDated(all)}`,
  play: 'Пройти по времени',
  pause: 'Пауза',
  speed: (steps) => `Скорость, шагов в секунду: ${steps}`,
  stopped: (when) => `Остановлено: ${when}`,
  shortWeekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  badDate: (text) => `«${text}»\u00a0– непонятная дата, поэтому показано всё время.`,
  endsFirst: (from, to) => `Конец (${to}) раньше начала (${from}), поэтому показано всё время.`,
}
