import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('ru')
const ofTies = (count: number) => p(count, { one: '# связи', other: '# связей' })
const ofCells = (count: number) => p(count, { one: '# ячейки', other: '# ячеек' })

/** What the pointer makes on the map, and what every edit of its rows is called. */
export const ruDrawing: Words['drawing'] = {
  drawTie: (name) => `Провести связь: ${name}`,
  dragTo: 'Отпустите на участнике, к которому она ведёт.',
  edits: {
    'actor-add': (_count, of) => `новый участник ${of}`,
    'actor-change': (_count, of) => `изменение: ${of}`,
    'actor-delete': (count, of) =>
      count === 1
        ? `удаление: ${of}`
        : `удаление ${p(count, { one: '# участника', other: '# участников' })} (${of}, …)`,
    'actor-merge': (_count, of) => `слияние с другим участником: ${of}`,
    'tie-add': (_count, of) => `новая связь ${of}`,
    'tie-change': (_count, of) => `изменение связи ${of}`,
    'tie-delete': (count, of) => (count === 1 ? `удаление связи ${of}` : `удаление ${ofTies(count)} (${of}, …)`),
    'evidence-add': (_count, of) => `новое свидетельство: ${of}`,
    'evidence-change': (_count, of) => `изменение свидетельства: ${of}`,
    'evidence-delete': (_count, of) => `удаление свидетельства: ${of}`,
    'evidence-move': (_count, of) => `перемещение свидетельства: ${of}`,
    'source-add': (_count, of) => `новый источник ${of}`,
    'source-change': (_count, of) => `изменение источника ${of}`,
    'source-delete': (count, of) =>
      count === 1
        ? `удаление источника ${of}`
        : `удаление ${p(count, { one: '# источника', other: '# источников' })} (${of}, …)`,
    'kind-add': (_count, of) => `новый вид связи ${of}`,
    'kind-change': (_count, of) => `изменение вида связи ${of}`,
    'kind-delete': (_count, of) => `удаление вида связи ${of}`,
    'type-add': (_count, of) => `новый тип участника ${of}`,
    'type-change': (_count, of) => `изменение типа участника ${of}`,
    'type-delete': (_count, of) => `удаление типа участника ${of}`,
    about: () => 'изменение сведений о карте',
    paste: (count) => `вставка ${ofCells(count)}`,
    fill: (count) => `заполнение ${ofCells(count)}`,
  },
}
