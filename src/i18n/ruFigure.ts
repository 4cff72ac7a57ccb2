import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const number = (count: number) => p(count, { other: '#' })
const ties = (count: number) => p(count, { one: '# связь', few: '# связи', other: '# связей' })
const actors = (count: number) => p(count, { one: '# участник', few: '# участника', other: '# участников' })
const ofTies = (count: number) => p(count, { one: '# связи', other: '# связей' })
const ofActors = (count: number) => p(count, { one: '# участника', other: '# участников' })
const ofNotes = (count: number) => p(count, { one: '# примечания', other: '# примечаний' })
const decimal = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 })
const points = (size: number) => `${decimal.format(size)}\u00a0пт`
const larger = 'Выберите больший размер или покажите меньше.'

export const ruFigure: ScreenWords['figure'] = {
  whole: (actorCount, tieCount) => `${actors(actorCount)} и ${ties(tieCount)}.`,
  part: (actorCount, allActors, tieCount, allTies) =>
    `Показано: ${number(actorCount)} из ${ofActors(allActors)} и ${number(tieCount)} из ${ofTies(allTies)}.`,
  mostConnected: 'Это самые связанные.',
  leftOut: (names) => `Не показано: ${names}.`,
  around: (names) => `Связи: ${names}.`,
  noPosition: 'Расположение ничего не значит.',
  paragraphs: '¶ = абзац источника.',
  noRoom: (names) => `Без имени, за недостатком места: ${names}.`,
  noRoomForMany: (count) =>
    p(count, {
      one: '# участник без имени, за недостатком места.',
      few: '# участника без имени, за недостатком места.',
      other: '# участников без имени, за недостатком места.',
    }),
  notesLeftOut: (shown, all) => `Поместилось: ${number(shown)} из ${ofNotes(all)}.`,
  undated: (count) =>
    p(count, {
      one: '# связь без даты есть на каждой панели.',
      few: '# связи без даты есть на каждой панели.',
      other: '# связей без даты есть на каждой панели.',
    }),
  sources: (citations, count) => `${count === 1 ? 'Источник' : 'Источники'}: ${citations}`,
  moreSources: (citations, more) => `${citations}; и ещё ${number(more)}.`,
  credit: (names) => (names === '' ? 'Сделано в Entente' : `Карта: ${names}; сделано в Entente`),
  untitled: 'Карта без названия',
  kindOfTie: (kind, count) => `${kind} (${number(count)})`,
  periodOfTies: (period, count) => `${period} (${number(count)})`,
  comma: ', ',
  alt: {
    network: (title, actorCount, tieCount, kinds) =>
      `${title ? `${title}. ` : ''}Сеть: ${actors(actorCount)} и ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.`,
    kind: (count, kind) => `${kind}: ${number(count)}`,
    most: (names) => `Больше всего связей: ${names}.`,
    actor: (name, tieCount) => `${name} (${ties(tieCount)})`,
    weak: (count, all) => `Лишь сообщается или утверждается: ${number(count)} из ${ofTies(all)}.`,
    panels: (count, names) => `${p(count, { one: '# панель', few: '# панели', other: '# панелей' })}: ${names}.`,
    alone: (name) => `Один участник без связей: ${name}.`,
  },
  proof: {
    'tiny-text': ({ points: size }) =>
      `Самый мелкий текст ${points(size)}: слишком мелко для печати. Выберите больший размер или более крупный текст либо покажите меньше.`,
    'small-text': ({ points: size }) => `Самый мелкий текст ${points(size)}: мелко.`,
    'thin-line': ({ points: size }) =>
      `Самая тонкая линия ${points(size)}: в печати она может прерваться. Выберите более крупный текст, с ним толще и линии.`,
    'faint-text': ({ ratio }) =>
      `Контраст части текста с фоном лишь ${decimal.format(ratio)} к 1, а нужно не меньше 4,5. Выберите другой фон.`,
    'names-unplaced': ({ count, names }) =>
      `Не хватило места ${p(count, { one: '# имени', other: '# именам' })}: ${names}. ${larger}`,
    'numbers-unplaced': ({ count }) =>
      `Не хватило места ${p(count, { one: '# номеру', other: '# номерам' })} на связях. Выберите меньше примечаний.`,
    'notes-left-out': ({ shown, all }) =>
      `Поместилось: ${number(shown)} из ${ofNotes(all)}. Выберите меньше примечаний или большую высоту.`,
    'actors-overlap': ({ count }) =>
      `${p(count, {
        one: '# пара участников перекрывается',
        few: '# пары участников перекрываются',
        other: '# пар участников перекрываются',
      })}. ${larger}`,
    'little-room': ({ percent }) => `Слова оставляют рисунку ${percent}\u00a0% высоты. Сократите их или уберите часть.`,
    'foreign-letters': ({ count, example }) =>
      `В ${p(count, { one: '# тексте', other: '# текстах' })} есть буквы, которых нет в наших шрифтах («${example}»). В PDF вместо них будут квадраты; выберите PNG или SVG.`,
    'nothing-selected': 'Ничего не выделено, поэтому показано то, что на экране.',
    'nothing-shown': 'Показать нечего. Сбросьте фильтры.',
    'no-dates': 'Ни у одной связи нет даты, чтобы разложить их по панелям, поэтому панель одна.',
  },
}
