import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const ties = (count: number) => p(count, { one: '# связь', few: '# связи', other: '# связей' })
const actors = (count: number) => p(count, { one: '# участник', few: '# участника', other: '# участников' })
const ofTies = (count: number) => p(count, { one: '# связи', other: '# связей' })
const ofActors = (count: number) => p(count, { one: '# участника', other: '# участников' })
const ofNotes = (count: number) => p(count, { one: '# примечания', other: '# примечаний' })
const number = (count: number) => p(count, { other: '#' })
const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 })

export const ruFigure: Words['figure'] = {
  whole: (actorCount, tieCount) => `${actors(actorCount)} и ${ties(tieCount)}.`,
  part: (actorCount, allActors, tieCount, allTies) =>
    `Показано: ${number(actorCount)} из ${ofActors(allActors)} и ${number(tieCount)} из ${ofTies(allTies)}.`,
  leftOut: (names) => `Не показано: ${names}.`,
  around: (names) => `В центре: ${names}.`,
  noPosition: 'Расположение ничего не значит.',
  paragraphs: '¶ – абзац источника.',
  noRoom: (names) => `Без имени, так как не хватило места: ${names}.`,
  noRoomForMany: (count) => `Без имени, так как не хватило места: ${actors(count)}.`,
  notesLeftOut: (shown, all) => `Поместилось ${number(shown)} из ${ofNotes(all)}.`,
  undated: (count) => `На каждой панели есть и связи без даты: ${number(count)}.`,
  sources: (citations, count) => `${count === 1 ? 'Источник' : 'Источники'}: ${citations}`,
  moreSources: (citations, more) => `${citations}; и ещё ${number(more)}.`,
  credit: (names) => (names === '' ? 'Сделано в Entente' : `Карта: ${names}, сделано в Entente`),
  untitled: 'Карта без названия',
  kindOfTie: (kind, count) => `${kind} (${number(count)})`,
  periodOfTies: (period, count) => `${period} (${number(count)})`,
  comma: ', ',
  alt: {
    network: (title, actorCount, tieCount, kinds) =>
      `${title ? `${title}. ` : ''}Сеть: ${actors(actorCount)} и ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.`,
    kind: (count, kind) => `«${kind}» – ${number(count)}`,
    most: (names) => `Больше всего связей: ${names}.`,
    actor: (name, tieCount) => `${name} (${ties(tieCount)})`,
    weak: (count, all) => `Только по сообщениям или предположительно: ${number(count)} из ${ofTies(all)}.`,
    panels: (count, names) => `${p(count, { one: '# панель', few: '# панели', other: '# панелей' })}: ${names}.`,
    alone: (name) => `Один участник без связей: ${name}.`,
  },
  proof: {
    'tiny-text': ({ points }) =>
      `Самый мелкий текст ${tenths.format(points)} пт: слишком мелко для печати. Выберите больший размер или более крупный текст либо покажите меньше.`,
    'small-text': ({ points }) => `Самый мелкий текст ${tenths.format(points)} пт: мелковато.`,
    'thin-line': ({ points }) =>
      `Самая тонкая линия ${tenths.format(points)} пт: в печати может прерваться. Выберите более крупный текст, с ним толще и линии.`,
    'faint-text': ({ ratio }) =>
      `Контраст части текста с фоном ${tenths.format(ratio)} : 1, а нужно не меньше 4,5 : 1. Выберите другой фон.`,
    'names-unplaced': ({ count, names }) =>
      `Не хватило места для имён (${number(count)}): ${names}. Выберите больший размер или покажите меньше.`,
    'numbers-unplaced': ({ count }) =>
      `На связях не хватило места для номеров: ${number(count)}. Выберите меньше примечаний.`,
    'notes-left-out': ({ shown, all }) =>
      `Поместилось ${number(shown)} из ${ofNotes(all)}. Выберите меньше примечаний или размер повыше.`,
    'actors-overlap': ({ count }) =>
      `Участники заходят друг на друга, таких пар: ${number(count)}. Выберите больший размер или покажите меньше.`,
    'little-room': ({ percent }) =>
      `Слова оставили картине ${number(percent)} % высоты. Сократите их или уберите часть.`,
    'foreign-letters': ({ count, example }) =>
      `В наших шрифтах нет части букв; таких строк: ${number(count)} («${example}»). В PDF на их месте будут квадраты; выберите PNG или SVG.`,
    'nothing-selected': 'Ничего не выбрано, поэтому показано то, что на экране.',
    'nothing-shown': 'Показывать нечего. Сбросьте фильтры.',
    'no-dates': 'Ни у одной связи нет даты, чтобы разложить их по панелям, поэтому рисунок один.',
  },
}
