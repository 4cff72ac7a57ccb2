import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'
import { ruExport } from './ruExport.ts'
import { ruJoin } from './ruJoin.ts'

const p = plural('ru')
const rows = (count: number) => p(count, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })
const inRows = (count: number) =>
  p(count, { one: 'в # строке', few: 'в # строках', many: 'в # строках', other: 'в # строки' })
const more = (count: number) => (Number(count) > 1 ? ` То же ${inRows(count)}.` : '')
const problems = (count: number) =>
  p(count, { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' })

export const ruImport: ScreenWords['importing'] = {
  check: 'Проверка файла',
  sheet: 'Что говорит файл',
  close: 'Выйти из импорта',
  reading: (name) => `Чтение «${name}»…`,
  cancel: 'Отмена',
  untouched: 'Открытая карта не изменится, пока вы не решите.',
  found: (ties, actors) =>
    `${p(ties, { one: '# связь', few: '# связи', many: '# связей', other: '# связи' })}, ${p(actors, { one: '# участник', few: '# участника', many: '# участников', other: '# участника' })}`,
  rowsRead: (count, fine) => `Прочитано: ${rows(count)}. Без замечаний: ${p(fine, { other: '#' })}.`,
  problems: 'Замечания',
  noProblems: 'С этим файлом всё в порядке.',
  ready: (count) => `Файл прочитан. ${problems(count)}.`,
  left: (count) => `Осталось: ${problems(count)}`,
  moreValues: (count) =>
    `Других значений: ${p(count, { other: '#' })}. Если слово неизвестно, значение станет своим видом или типом.`,
  moreProblems: (count) => p(count, { one: 'и ещё #', few: 'и ещё #', many: 'и ещё #', other: 'и ещё #' }),
  downloadList: 'Скачать список',
  takeBack: 'Отменить последний выбор',
  openNew: 'Открыть как новую карту',
  addTo: 'Добавить к открытой карте',
  nothingToOpen: 'Пока открывать нечего. Выберите, что означают столбцы.',
  title: 'Название карты',
  pasted: 'Вставленные строки',

  encoding: 'Кодировка',
  delimiter: 'Между ячейками',
  delimiters: {
    comma: 'Запятая',
    semicolon: 'Точка с запятой',
    tab: 'Табуляция',
    bar: 'Вертикальная черта',
    space: 'Пробел',
  },
  header: 'В первой строке названия',
  use: 'Эта таблица содержит',
  uses: { relations: 'Связи', actors: 'Участников', none: 'Ничего, пропустить' },
  table: 'Таблица',
  firstRows: (count, all) => `Показано первых строк: ${count}, всего ${rows(all)}`,
  moreColumns: (count) =>
    p(count, {
      one: 'Ещё # столбец сохранён как поле.',
      few: 'Ещё # столбца сохранены как поля.',
      many: 'Ещё # столбцов сохранено как поля.',
      other: 'Ещё # столбца сохранено как поля.',
    }),
  row: 'Строка',
  column: (number) => `Столбец ${number}`,
  meaningOf: (name) => `Что означает «${name}»`,
  meanings: {
    keep: 'Сохранить как поле',
    drop: 'Пропустить',
    from: 'От кого',
    to: 'К кому',
    kind: 'Вид связи',
    sign: 'Знак',
    label: 'Слова связи',
    when: 'Когда',
    begin: 'Начало',
    end: 'Конец',
    strength: 'Сила',
    direction: 'В одну сторону или взаимно',
    id: 'Идентификатор',
    basis: 'Основание',
    source: 'Источник',
    locator: 'Место в источнике',
    by: 'Кто это говорит',
    quote: 'Цитата',
    note: 'Примечание',
    name: 'Имя',
    short: 'Краткое имя',
    type: 'Тип участника',
    role: 'Роль',
    summary: 'Сведения',
    aliases: 'Другие имена',
    x: 'Место по горизонтали',
    y: 'Место по вертикали',
  },
  inLanguage: (meaning, tag) => `${meaning} (${tag})`,
  piece: (meaning, number) => `${meaning}, свидетельство ${number}`,
  kindsTitle: 'Виды связей',
  kindsHint: 'Что означает каждое значение столбца.',
  typesTitle: 'Типы участников',
  ownKind: (name) => `Свой вид: ${name}`,
  ownType: (name) => `Свой тип: ${name}`,
  noKind: 'Без вида',
  noType: 'Без типа',
  otherKind: 'Связи, вид которых не назван',
  valueMeans: (value) => `Что означает «${value}»`,
  times: (count) => p(count, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' }),

  fixes: {
    takeActor: (name) => `Взять: ${name}`,
    create: (name) => `Добавить «${name}»`,
    createAll: (count) =>
      p(count, {
        one: 'Добавить # недостающего участника',
        few: 'Добавить всех # недостающих участников',
        many: 'Добавить всех # недостающих участников',
        other: 'Добавить всех # недостающих участников',
      }),
    together: 'Объединить',
    apart: 'Оставить обоих',
    merge: (name) => `Объединить под именем ${name}`,
    differ: 'Это разные участники',
    fine: 'Всё верно',
  },
  where: ({ table, row, column }) => [table, row === '' ? '' : `Строка ${row}`, column].filter(Boolean).join(', '),

  problemWords: {
    empty: () => 'Файл пуст.',
    'not-read': ({ like }) =>
      like === ''
        ? 'Это не текст и не один из читаемых форматов. Сохраните файл как таблицу, GraphML или GEXF.'
        : `Это файл вида ${like}, который здесь не читается. Сохраните его как таблицу, GraphML или GEXF.`,
    'old-excel': () => 'Это книга старой версии Excel. Сохраните её как .xlsx и откройте снова.',
    'too-large': ({ megabytes }) => `Файл больше ${megabytes} МБ, это предел для чтения.`,
    'unfolds-too-large': ({ megabytes }) => `В распакованном виде файл больше ${megabytes} МБ, это предел для чтения.`,
    'empty-zip': () => 'В этом архиве нет ни таблиц, ни графов.',
    'broken-zip': () =>
      'Файл повреждён или обрезан, и его нельзя распаковать. Сохраните его заново там, откуда он взят.',
    'bad-xml': ({ line, column, why }) =>
      `XML обрывается в строке ${line}, позиция ${column} (${why}). Всё, что дальше, прочитать не удалось.`,
    doctype: () =>
      'В файле есть DOCTYPE, который может переполнить память и потому не читается. Удалите эту строку и откройте файл снова.',
    'not-json': ({ line, column, found }) =>
      found === ''
        ? `Файл обрывается в строке ${line}, позиция ${column}. Сохраните его заново там, откуда он взят.`
        : `Это не JSON: в строке ${line}, позиция ${column} стоит «${found}», чего там быть не может.`,
    'too-deep': ({ levels }) => `Вложенность больше ${levels} уровней, карте это не нужно.`,
    'unknown-form': ({ found }) =>
      `Строение этого файла неизвестно. В нём есть: ${found}. Участников и связей найти не удалось.`,
    'newer-version': ({ version, known }) =>
      `Файл версии ${version}, а здесь читается ${known}. Сохраните его в этой версии.`,
    'bad-syntax': ({ line, found }) =>
      found === '' ? `Файл кончается слишком рано, в строке ${line}.` : `Строка ${line} непонятна: «${found}».`,
    'no-rows': () => 'В этом файле нет строк.',
    'no-ends-columns': ({ columns }) =>
      `Ни один столбец не говорит, от кого и к кому идёт связь. Укажите их. Столбцы: ${columns}.`,
    unreadable: () => 'Прочитать это не удалось.',
    stopped: ({ seconds }) => `Чтение заняло больше ${seconds} секунд и было остановлено.`,
    'too-many-columns': ({ count, most }) =>
      `В таблице столбцов: ${count}. Прочитаны первые ${most}, остальные пропущены.`,
    'too-many-rows': ({ count, most }) => `В таблице строк: ${count}. Прочитаны первые ${most}, остальные пропущены.`,
    'reserved-column': ({ name }) => `Поле не может называться «${name}». Пропущено.`,
    'no-end': ({ end, count }) =>
      `Не сказано, ${end === 'from' ? 'от кого идёт связь' : 'к кому идёт связь'}. Пропущено.${more(count)}`,
    'no-actor': ({ name, closest, closestName, count }) =>
      `Нет участника «${name}».${closest === '' ? '' : ` Ближайший: ${closestName}.`} Связь не войдёт в карту, пока вы не выберете.${more(count)}`,
    'no-name': ({ count }) => `Участник без идентификатора и имени. Пропущен.${more(count)}`,
    'duplicate-actor': ({ id, first, count }) =>
      `Участник «${id}» уже есть в строке ${first}. Этот пропущен.${more(count)}`,
    'no-edge-part': ({ part }) => `Это не участник и не связь (${part}). Пропущено.`,
    'own-map': () =>
      'Это собственная карта Entente. Откройте её отдельно или добавьте через «Добавить файл к этой карте».',
    'title-row': ({ text }) => `«${text}» стоит над таблицей и не входит в её строки. Пропущено.`,
    'total-row': ({ text }) => `«${text}» подводит итог под таблицей и не входит в её строки. Пропущено.`,
    'lost-letters': ({ count }) =>
      p(count, {
        one: '# знак не из этой кодировки. Попробуйте другую.',
        few: '# знака не из этой кодировки. Попробуйте другую.',
        many: '# знаков не из этой кодировки. Попробуйте другую.',
        other: '# знака не из этой кодировки. Попробуйте другую.',
      }),
    'bad-quotes': () => 'Кавычка открыта и не закрыта как следует. Посмотрите на эту строку и на те, что перед ней.',
    'ragged-row': ({ cells, columns, count }) =>
      `Ячеек в строке: ${cells}, столбцов: ${columns}. Лишнее сохранено как поля.${more(count)}`,
    'guessed-ends': ({ from, to }) =>
      `Ни один столбец не назван концом связи. «${from}» взят как начало, «${to}» как конец.`,
    'duplicate-relation': ({ id, used, count }) =>
      `Идентификатор «${id}» уже занят. Связь сохранена как «${used}».${more(count)}`,
    'near-names': ({ names, rows }) =>
      `Возможно, это один участник: ${names}.${rows === '' ? '' : ` Строки: ${rows}.`}`,
    'ambiguous-date': ({ value, count }) =>
      `Какой день «${value}»? День и месяц не различить. Сохранено как поле, пока вы не выберете.${more(count)}`,
    'bad-date': ({ value, count }) => `«${value}»: дата непонятна. Сохранено как поле.${more(count)}`,
    'bad-number': ({ value, count }) => `«${value}»: это не число. Сохранено как поле.${more(count)}`,
    'bad-basis': ({ value, count }) => `«${value}»: такое основание неизвестно. Прочитано как сообщение.${more(count)}`,
    'unknown-key': ({ key, count }) => `Поле «${key}» в файле не объявлено. Сохранено под этим именем.${more(count)}`,
    'hidden-sheet': ({ name }) => `Лист «${name}» скрыт и не прочитан. Покажите его в книге и откройте её снова.`,
    'no-result': ({ count }) =>
      `У формулы здесь нет результата. Пересчитайте книгу в её программе, сохраните и откройте снова. Ячейка осталась пустой.${more(count)}`,
    'left-part': ({ part, count }) => `В карте нет места для «${part}». Пропущено.${more(count)}`,
  },

  exporting: ruExport,
  joining: ruJoin,
}
