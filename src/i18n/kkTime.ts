import type { OwnScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const ties = (count: number) => p(count, { other: '# байланыс' })
const number = (count: number) => p(count, { other: '#' })
const whole = (until: string) => (count: number) => `${until} дейін дәл ${ties(count)}`
const longer = (length: string) => (count: number) => `${length} созылғаны: ${number(count)}`
const onlyLonger = (length: string) => (count: number) => `${length} созылған ${ties(count)}`
const without = (count: number) => `күні белгісіз ${number(count)}`

export const kkTime: OwnScreenWords['time'] = {
  label: 'Уақыт',
  whole: {
    day: whole('күніне'),
    month: whole('айына'),
    year: whole('жылына'),
    decade: whole('онжылдығына'),
    century: whole('ғасырына'),
  },
  longer: {
    day: longer('бірнеше күнге'),
    month: longer('бірнеше айға'),
    year: longer('бірнеше жылға'),
    decade: longer('бірнеше онжылдыққа'),
    century: longer('бірнеше ғасырға'),
  },
  onlyLonger: {
    day: onlyLonger('бірнеше күнге'),
    month: onlyLonger('бірнеше айға'),
    year: onlyLonger('бірнеше жылға'),
    decade: onlyLonger('бірнеше онжылдыққа'),
    century: onlyLonger('бірнеше ғасырға'),
  },
  before: (count) => `одан бұрын ${number(count)}`,
  after: (count) => `одан кейін ${number(count)}`,
  held: (held, all) => `күні белгілі ${number(all)} байланыстан ${number(held)}`,
  undated: {
    show: (count) => `${without(count)}, әрдайым көрінеді`,
    fade: (count) => `${without(count)}, солғын көрсетілген`,
    hide: (count) => `${without(count)}, жасырылған`,
  },
  undatedTitle: 'Күні белгісіз байланыстар',
  undatedRules: { show: 'Әрдайым көрінеді', fade: 'Солғын көрсетіледі', hide: 'Жасырылады' },
  all: 'Бүкіл уақыт',
  first: 'Басы',
  last: 'Соңы',
  moment: 'Сәт',
  at: (when, held, all) => `${when}, күні белгілі ${number(all)} байланыстан ${number(held)}`,
  play: 'Уақыт бойымен жүру',
  pause: 'Кідірту',
  speed: (steps) => `Жылдамдық, секундына қадам: ${steps}`,
  stopped: (when) => `Тоқтады: ${when}`,
  shortWeekdays: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  badDate: (text) => `«${text}»\u00a0– түсініксіз күн, сондықтан бүкіл уақыт көрсетілген.`,
  endsFirst: (from, to) => `Соңы (${to}) басынан (${from}) бұрын, сондықтан бүкіл уақыт көрсетілген.`,
}
