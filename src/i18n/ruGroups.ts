import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const count = (number: number) => p(number, { other: '#' })
const actors = (number: number) => p(number, { one: '# участник', few: '# участника', other: '# участников' })
const ties = (number: number) => p(number, { one: '# связь', few: '# связи', other: '# связей' })
const groups = (number: number) => p(number, { one: '# группа', few: '# группы', other: '# групп' })

export const ruGroups: ScreenWords['groups'] = {
  title: 'Группы',
  one: 'Группа участников',
  by: 'Группы',
  bys: { communities: 'Сообщества', type: 'По типу участника', camps: 'Лагеря' },
  noTies: 'Без связей',
  unsaid: (field) => (field === '' ? 'Не указано' : `${field}: не указано`),
  noCamp: 'Вне лагерей',
  leftOver: 'Малые группы',
  more: (number) => `ещё ${count(number)}`,
  around: (name, others) => (others === 0 ? name : `${name} и ещё ${count(others)}`),
  aroundAll: (name) => `Вокруг: ${name}`,
  role: (members, within) => `${actors(members)}, внутри ${ties(within)}`,
  sum: (number, back) => `${ties(number)}${back > 0 ? `, из них обратно ${count(back)}` : ''}`,
  said: (number) => `На схеме ${groups(number)}`,
  seeking: (done) => `Поиск сообществ: ${Math.round(done * 100)} %`,
  seekingCamps: 'Поиск лагерей: деление, вразрез с которым идёт меньше всего знаковых связей',
  cancel: 'Отменить',
  failed: 'Сообщества найти не удалось: вычисление прервалось.',
  noCamps: 'Лагерей нет: на схеме никто никого не поддерживает и никому не противостоит.',
  again: 'Повторить',
  counted: (number, members) => `${groups(number)}, в них ${actors(members)}`,
  over: (number, members, tieCount) => `${groups(number)}: ${actors(members)}, ${ties(tieCount)}.`,
  drawnShort: (drawn, all) => `Показаны крупнейшие суммы связей: ${count(drawn)} из ${count(all)}.`,
  drawnSums: (drawn, all) =>
    drawn === all
      ? ''
      : `На схеме ${count(drawn)} крупнейших сумм связей из ${count(all)}; у выбранной группы видно больше.`,
  figure: (number, members, tieCount, drawn, all) =>
    `${groups(number)}, в них ${actors(members)} и ${ties(tieCount)}, сложенные по видам${drawn === all ? '' : `; показаны крупнейшие суммы: ${count(drawn)} из ${count(all)}`}. Числа: участники в группе, связи на линии.`,
  explain: {
    communities:
      'Сообщество – участники, у которых между собой больше связей, чем вышло бы случайно (метод Лувена, модулярность). Связи любого вида считаются одинаково, противостояние тоже, поэтому сообщество – не союз. Названо оно по самому связанному участнику.',
    type: 'Каждый тип участников – отдельная группа.',
    camps: 'Участники разделены на лагеря так, чтобы вразрез шло как можно меньше знаковых связей. Лагерь – не союз.',
    field:
      'Каждое значение этого поля – отдельная группа. Если разных чисел много, группа – это промежуток чисел; у кого значений несколько, те стоят с теми, у кого они точно такие же.',
  },
  size: 'Число в группе – сколько в ней участников, число на линии – сколько связей.',
  list: 'Все группы',
  open: 'Раскрыть группу',
  openMore: (number) => `Показать ещё ${count(number)}`,
  closeGroup: 'Свернуть группу',
  closeOf: (name) => `Свернуть: ${name}`,
  opened: (name, shown, left) =>
    left === 0
      ? `Группа раскрыта: ${name}, ${actors(shown)}`
      : `Группа раскрыта: ${name}, ${actors(shown)}, ещё ${count(left)} остались вместе`,
  closed: (name) => `Группа свёрнута: ${name}`,
  within: 'Связи внутри',
  others: 'Связи с остальными',
  members: 'Участники',
  ties: (number) => ties(number),
  each: 'По отдельности',
  ways: { out: 'отсюда', in: 'сюда', both: 'в обе стороны' },
  sumTitle: 'Связи между двумя группами',
  member: (name) => `Входит в группу «${name}».`,
  showAll: (number) => `Показать все ${count(number)}`,
  asGroups: 'Показать группами',
}
