import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('ru')

export const ruData: ScreenWords['data'] = {
  tables: 'Таблицы',
  tabs: { relations: 'Связи', actors: 'Участники', sources: 'Источники', steps: 'Шаги' },
  tab: (name, count) => p(count, { other: `${name} #` }),
  import: 'Импорт…',
  saveCopy: 'Сохранить копию',
  filter: 'Отбор строк…',
  which: 'Какие строки',
  whichRows: {
    all: 'Все строки',
    bare: (count) => p(count, { other: 'Без свидетельств: #' }),
    wrong: (count) => p(count, { other: 'С неполадками: #' }),
  },
  inView: (shown, all) => p(all, { one: `Показано ${shown} из # строки`, other: `Показано ${shown} из # строк` }),
  hint: 'Чтобы изменить ячейку, нажмите на неё дважды или клавишу Enter. Tab ведёт дальше, Esc отменяет правку.',
  selected: (count) => p(count, { one: 'Выбрана # строка', few: 'Выбраны # строки', other: 'Выбрано # строк' }),
  fillDown: 'Заполнить вниз',
  fillHint: 'Дать выбранным строкам то, что в этом столбце у первой из них',
  deleteRows: 'Удалить…',
  unselect: 'Снять выбор',
  selectRow: (number) => `Выбрать строку ${number}`,
  pasted: (count) => p(count, { one: 'Вставлена # ячейка', few: 'Вставлены # ячейки', other: 'Вставлено # ячеек' }),
  filled: (count) => p(count, { one: 'Заполнена # ячейка', few: 'Заполнены # ячейки', other: 'Заполнено # ячеек' }),
  refused: (count) =>
    p(count, {
      one: '# ячейка осталась прежней',
      few: '# ячейки остались прежними',
      other: '# ячеек остались прежними',
    }),
  rowWrong: (row, problem) => `Строка ${row}: ${problem}`,
  more: (count) => p(count, { other: 'И ещё #.' }),
  wrongRow: 'Неполадка',
  noEvidence: 'Нет свидетельств',
  details: 'Подробности строки',
  openDetails: 'Открыть подробности',
  closeDetails: 'Закрыть подробности',
  editRow: (row) => `Изменить: ${row}`,
  none: {
    relations: 'Связей ещё нет. Связь есть утверждение о двух участниках.',
    actors: 'Участников ещё нет. Начните с одного.',
    sources: 'Источников ещё нет. Источник есть то, где стоит свидетельство.',
    steps: 'Шагов ещё нет. Они делаются в разделе показа.',
    filtered: 'Под этот отбор не подходит ни одна строка.',
  },
  columns: {
    number: '#',
    cited: 'Ссылок',
    ties: 'Связи',
    author: 'Авторы',
    title: 'Заголовок',
    container: 'Где опубликовано',
    issued: 'Дата',
    address: 'Адрес в сети',
    text: 'Текст',
    shown: 'Показано',
  },
}
