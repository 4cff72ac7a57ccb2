import type { Words } from './en.ts'
import { lowerFirst } from './lowerFirst.ts'
import { plural } from './plural.ts'
import { romanNumeral } from './romanNumeral.ts'
import { ruDrawing } from './ruDrawing.ts'
import { ruLarge } from './ruLarge.ts'

// Names stand in the nominative and their gender is not known, so sentences go round both: «Токаев: кто против?»

const p = plural('ru')
const ties = (count: number) => p(count, { one: '# связь', few: '# связи', other: '# связей' })
const actors = (count: number) => p(count, { one: '# участник', few: '# участника', other: '# участников' })
const evidence = (count: number) =>
  p(count, { one: '# свидетельство', few: '# свидетельства', other: '# свидетельств' })
const sources = (count: number) => p(count, { one: '# источник', few: '# источника', other: '# источников' })
/** After “из” and after a noun that rules the genitive: «3 из 21 связи». */
const ofTies = (count: number) => p(count, { one: '# связи', other: '# связей' })
const ofActors = (count: number) => p(count, { one: '# участника', other: '# участников' })
const number = (count: number) => p(count, { other: '#' })

const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const monthsOf = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

const about = 'около '
/** «Примерно с 2019 г.»: two prepositions cannot stand together. */
const bound = (preposition: string, date: string) =>
  date.startsWith(about) ? `примерно ${preposition} ${date.slice(about.length)}` : `${preposition} ${date}`

export const ru: Words = {
  appName: 'Entente',
  tagline:
    'Кто кого поддерживает, кто кому противостоит, кто вмешивается, кто к кому относится\u00a0– и кто об этом говорит',
  languageName: 'Русский',

  kinds: {
    support: 'Поддержка',
    opposition: 'Противостояние',
    intervention: 'Вмешательство',
    affiliation: 'Принадлежность',
    unknown: 'Вид не указан',
  },
  kindVerbs: {
    support: '{from}\u00a0– поддержка: {to}',
    opposition: '{from}\u00a0– противостояние: {to}',
    intervention: '{from}\u00a0– вмешательство: {to}',
    affiliation: '{from}\u00a0– принадлежность: {to}',
    unknown: '{from}\u00a0– связь: {to}',
  },
  types: {
    person: 'Человек',
    state: 'Государство',
    organisation: 'Организация',
    alliance: 'Союз',
    media: 'СМИ',
    group: 'Группа, движение',
    unknown: 'Тип не указан',
  },
  bases: {
    documented: 'Документально',
    stated: 'Заявлено',
    reported: 'Сообщается',
    alleged: 'Утверждается',
  },
  basisGroups: {
    record: 'Документ, заявление',
    reported: 'Сообщается',
    alleged: 'Утверждается',
    none: 'Нет свидетельств',
  },
  basisMeanings: {
    documented: 'Документ, ввод войск или занимаемая должность',
    stated: 'Сама сторона открыто говорит об этом',
    reported: 'Другая сторона или пресса сообщает об этом как о факте',
    alleged: 'Так говорит заинтересованная или неназванная сторона; не проверено',
  },

  bar: {
    openMap: 'Выбрать карту',
    maps: 'Карты',
    shippedMaps: 'Карты для чтения',
    openFile: 'Открыть файл…',
    language: 'Язык',
    theme: 'Тема',
    themes: { auto: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
    share: 'Поделиться',
    menu: 'Ещё',
    keys: 'Клавиши',
    skipToMap: 'Перейти к карте',
    undo: 'Отменить',
    redo: 'Повторить',
    saved: 'Сохранено',
    notSaved: 'Не сохранено',
    downloadCopy: 'Скачать копию',
    languageIs: (name) => `Язык: ${name}`,
    themeIs: (name) => `Тема: ${lowerFirst(name)}`,
    undoWhat: (what) => `Отменить: ${what}`,
    redoWhat: (what) => `Повторить: ${what}`,
    actions: 'Эта карта',
    openSearch: 'Поиск',
  },

  share: {
    title: 'Поделиться тем, что на экране',
    explain: 'Ссылка хранит карту, фильтры, выделение и язык. Кто её откроет, увидит ту же картину.',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    failed: 'Ссылку не удалось скопировать. Выделите её и скопируйте вручную.',
    link: 'Ссылка',
    fileOnly: 'Эта карта открыта из файла, и ссылка её не передаст. Отправьте вместе с ней файл.',
    positions:
      'Участники, которых вы передвинули, останутся там, где стоят в исходной карте: ссылка не хранит расположение.',
  },

  legend: {
    title: 'Обозначения и фильтры',
    open: 'Обозначения',
    relations: 'Связи',
    evidence: 'Свидетельства',
    actors: 'Участники',
    shown: (count) => `показано: ${number(count)}`,
    only: 'Только',
    onlyThis: (name) => `Только: ${lowerFirst(name)}`,
    kindChips: 'Виды связей',
    all: 'Все',
    showAll: 'Показать все',
    showAllOf: (section) => `Показать все: ${lowerFirst(section)}`,
    row: (name, count) => `${name}, ${number(count)}`,
    hiddenByYou: 'Скрыто вами',
    bringBack: (name) => `Показать снова: ${name}`,
    loners: 'Скрывать участников без связей',
    hidden: (hidden, all) => `${number(hidden)} из ${ofTies(all)} ${p(hidden, { one: 'скрыта', other: 'скрыто' })}`,
    hiddenActors: (hidden, all) =>
      `${number(hidden)} из ${ofActors(all)} ${p(hidden, { one: 'скрыт', other: 'скрыто' })}`,
    nothingHidden: 'Ничего не скрыто',
    reset: 'Сбросить',
    belong: (count, all, name) => `${name}: ${number(count)} из ${ofTies(all)}`,
  },

  search: {
    preparing: 'Поиск готовится…',
    label: 'Найти участника',
    placeholder: 'Найти участника…',
    none: (query) => `Участника с именем «${query}» нет.`,
    noneHint: 'Попробуйте другое написание, должность или имя латиницей либо кириллицей.',
    results: (count) =>
      p(count, { one: 'Найден # участник', few: 'Найдено # участника', other: 'Найдено # участников' }),
    hidden: 'скрыто',
    why: {
      actor: 'Вы скрыли этого участника.',
      type: (type) => `Участники этого типа выключены: ${lowerFirst(type)}.`,
      focus: 'Карта сужена до выбранного круга, и этот участник вне его.',
      loner: 'При этих фильтрах связей у него не остаётся, а участники без связей скрыты.',
    },
    whyTitle: (name) => `${name}: почему нет на карте?`,
    show: 'Показать',
    clear: 'Очистить поиск',
    leave: 'Выйти из поиска',
  },

  modes: {
    label: 'Режим',
    map: 'Карта',
    list: 'Список',
    table: 'Таблица',
    menu: (mode) => `Режим: ${lowerFirst(mode)}`,
  },

  map: {
    label: 'Карта участников и связей',
    summary: (title, actorCount, tieCount, kinds, most) =>
      `${title}: ${actors(actorCount)} и ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.${most ? ` Больше всего связей: ${most}.` : ''}`,
    help: 'Стрелки ведут от участника к участнику, точка и запятая\u00a0– по связям, Enter открывает, A создаёт участника, C соединяет его с другим. Вопросительный знак показывает все клавиши.',
    kindCount: (count, kind) => `${lowerFirst(kind)}: ${number(count)}`,
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    zoomTo100: 'Масштаб 100\u00a0%',
    fit: 'Показать целиком',
    arrange: 'Расположить заново',
    arrangeHint: 'Располагает карту заново. Закреплённые участники остаются на месте.',
    arranging: 'Карта располагается',
    arrangeFailed: 'Закончить расположение не удалось. Карта осталась прежней.',
    wholeMap: 'Вся карта',
    zoom: (percent) => `${percent}\u00a0%`,
    emptyTitle: 'Пустая карта',
    emptyText:
      'На этой карте ещё нет участников. Нажмите дважды на пустое место, чтобы начать, или откройте другой файл.',
    openExample: 'Открыть пример',
    filteredTitle: 'Ни одна связь не проходит через фильтры',
    filteredText: (all) => `Скрыты все связи: ${number(all)}.`,
    showAll: (all) => `Показать все (${number(all)})`,
    loading: (name) => `Чтение: ${name}…`,
  },

  say: {
    actor: (name, role, type, count) => `${name}, ${[role, type].filter(Boolean).join(', ')}, ${ties(count)}`,
    tie: (index, count, sentence, basis) => `Связь ${index} из ${count}: ${sentence}, ${lowerFirst(basis)}`,
    selected: (name) => `Выделено: ${name}`,
    unselected: (name) => `Выделение снято: ${name}`,
    selectedMany: (count) =>
      p(count, { one: 'Выделен # участник', few: 'Выделено # участника', other: 'Выделено # участников' }),
    cleared: 'Ничего не выделено',
    noTies: (name) => `${name}: на экране нет связей`,
    filtered: (shown, all) => `${number(shown)} из ${ofTies(all)} ${p(shown, { one: 'показана', other: 'показано' })}`,
    noneThere: 'В этом направлении участников нет',
    moved: (count) =>
      p(count, { one: 'Передвинут # участник', few: 'Передвинуто # участника', other: 'Передвинуто # участников' }),
    pinned: (name) => `${name}: место закреплено`,
    unpinned: (name) => `${name}: место не закреплено, его может сменить «Расположить заново»`,
    arranged: (count) =>
      p(count, { one: 'Расположен # участник', few: 'Расположено # участника', other: 'Расположено # участников' }),
    undone: (what) => `Отменено: ${what}`,
    redone: (what) => `Повторено: ${what}`,
    edits: {
      import: (count) =>
        p(count, {
          one: 'добавление # строки из файла',
          few: 'добавление # строк из файла',
          many: 'добавление # строк из файла',
          other: 'добавление # строки из файла',
        }),
      move: (count) => `перемещение ${ofActors(count)}`,
      arrange: (count) => `расположение ${ofActors(count)}`,
      pin: () => 'закрепление участника',
      figure: () => 'изменение рисунка',
      'step-add': () => 'добавление шага',
      'step-change': () => 'изменение шага',
      'step-move': (count) => p(count, { one: 'перестановка # шага', other: 'перестановка # шагов' }),
      'step-delete': () => 'удаление шага',
      rename: () => 'переименование карты',
      'camp-name': () => 'название лагеря',
      restore: () => 'восстановление прежней версии',
      ...ruDrawing.edits,
    },
    opened: (title, actorCount, tieCount) => `Открыта карта «${title}»: ${actors(actorCount)}, ${ties(tieCount)}`,
    nothingToUndo: 'Отменять нечего',
    nothingToRedo: 'Повторять нечего',
  },

  inspector: {
    label: 'Подробности',
    relation: 'Связь',
    actor: 'Участник',
    actorsSelected: (count) =>
      p(count, { one: 'Выделен # участник', few: 'Выделено # участника', other: 'Выделено # участников' }),
    among: 'Связи между ними',
    noneAmong: 'На экране ни одна связь не соединяет их напрямую.',
    kind: 'Вид',
    when: 'Когда',
    basis: 'Основание',
    strength: 'Сила',
    undated: 'Без даты',
    evidence: 'Свидетельства',
    pieces: (pieces, sourceCount) => `${evidence(pieces)}, ${sources(sourceCount)}`,
    noEvidence: 'Для этой связи свидетельства не приведены.',
    otherTies: (name) => `Другие связи: ${name}`,
    allTies: 'Все связи',
    noTies: 'На экране связей нет.',
    hiddenTies: (count) =>
      p(count, {
        one: 'Ещё # связь скрыта фильтрами',
        few: 'Ещё # связи скрыты фильтрами',
        other: 'Ещё # связей скрыто фильтрами',
      }),
    glance: 'Коротко',
    firstLast: 'Первая и последняя дата',
    backedBy: 'Кто поддерживает',
    backs: 'Кому поддержка',
    opposedBy: 'Кто против',
    opposes: 'Против кого',
    intervenedBy: 'Кто вмешивается',
    intervenes: 'Куда вмешательство',
    belongs: 'К кому относится',
    members: 'Кто относится',
    other: 'Другие связи',
    outgoing: 'отсюда',
    incoming: 'сюда',
    mutual: 'взаимно',
    kindWay: (kind, way) => `${kind}, ${way}`,
    glanceRow: (label, count, names) => `${label}: ${ties(count)}, ${names}`,
    unselect: (name) => `Убрать из выделения: ${name}`,
    counts: (actorCount, tieCount) => `${actors(actorCount)} и ${ties(tieCount)}`,
    tieHidden: 'Фильтры скрывают эту связь.',
    roleAndTies: (role, count) => [role, ties(count)].filter(Boolean).join(', '),
    ownWords: 'Собственные слова',
    trail: 'Свидетельства об этих связях',
    back: 'Назад',
    hide: (name) => `Скрыть: ${name}`,
    hideThis: 'Скрыть этого участника',
    copyLink: 'Скопировать ссылку на это место',
    close: 'Закрыть',
    pin: 'Закрепить на месте',
    unpin: 'Открепить',
    saysWho: (name) => `Кто говорит: ${name}`,
    source: 'Источник',
    citation: 'Полное описание источника',
    openSource: 'Открыть источник',
    unknownSource: (id) => `Источник «${id}» в этой карте не описан.`,
    tabs: { ties: 'Связи', evidence: 'Свидетельства', about: 'Сведения' },
    aliases: 'Другие имена',
    aboutMap: 'Об этой карте',
    sources: 'Источники',
    authors: 'Авторы',
    licence: 'Лицензия',
    moreFields: 'Другие поля',
  },

  list: {
    title: 'Участники',
    sortBy: 'Порядок',
    byName: 'Имя',
    byTies: 'Связи',
    ties,
    actor: 'Участник',
    type: 'Тип',
    expand: (name) => `Связи: ${name}`,
    shown: (shown, all) => `${number(shown)} из ${ofActors(all)} на экране`,
    actions: 'Закрепить, скрыть',
    pin: (name) => `Закрепить на месте: ${name}`,
    unpin: (name) => `Открепить: ${name}`,
    tiesOfKind: (kind) => `Связи: ${lowerFirst(kind)}`,
  },

  table: {
    title: 'Связи',
    number: '№',
    from: 'От кого',
    relation: 'Связь',
    to: 'К кому',
    kind: 'Вид',
    basis: 'Основание',
    when: 'Когда',
    evidence: 'Свидетельства',
    where: 'Где',
    shown: (shown, all) => `${number(shown)} из ${ofTies(all)} на экране`,
    pieces: evidence,
    none: 'Ни одна связь не проходит через фильтры.',
  },

  dates: {
    weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    months,
    monthsOf,
    shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
    shortMonthsOf: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
    seasons: { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' },
    seasonsOf: { spring: 'весны', summer: 'лета', autumn: 'осени', winter: 'зимы' },
    day: (day, month) => `${day}\u00a0${month}`,
    onWeekday: (weekday, date) => `${weekday}, ${date}`,
    inYear: (date, year) => `${date} ${year}`,
    year: (year) => `${year}\u00a0${year.includes('–') ? 'гг.' : 'г.'}`,
    seasonOf: (season, year) => `${season} ${year}`,
    decade: (year) => `${year}-е\u00a0гг.`,
    decadeOf: (year) => `${year}-х\u00a0гг.`,
    century: (number) => `${romanNumeral(number)}\u00a0век`,
    centuryOf: (number) => `${romanNumeral(number)}\u00a0века`,
    beforeChrist: (year) => `${year}\u00a0г. до\u00a0н.\u00a0э.`,
    at: (date, time) => `${date}, ${time}`,
    someDay: (date) => `${date}, день неизвестен`,
    someMonth: (date) => `${date}, месяц неизвестен`,
    about: (date) => `${about}${date}`,
    perhaps: (date) => `${date} (предположительно)`,
    since: (date) => bound('с', date),
    until: (date) => bound('до', date),
    from: (begin) => `${bound('с', begin)}, конец неизвестен`,
    to: (end) => `начало неизвестно, ${bound('до', end)}`,
    range: (begin, end) => `${begin}\u00a0– ${end}`,
    always: 'всё время',
    unknown: 'когда\u00a0– неизвестно',
  },

  citations: {
    two: (first, second) => `${first} и ${second}`,
    more: (first) => `${first} и др.`,
    noDate: 'без даты',
    volume: (volume, issue) => [volume && `т.\u00a0${volume}`, issue && `№\u00a0${issue}`].filter(Boolean).join(', '),
    pages: (pages) => `с.\u00a0${pages}`,
    doi: (doi) => `DOI ${doi}`,
    place: (citation, locator) => `${citation}, ${locator}`,
  },

  opening: {
    failedTitle: (name) => `Не удалось открыть «${name}»`,
    unchanged: 'Карта на экране не изменилась.',
    unknownMap: (id) => `Карты «${id}» здесь нет. На экране карта, с которой начинается эта страница.`,
    problemsTitle: (count, name) =>
      p(count, {
        one: `# замечание к карте «${name}»`,
        few: `# замечания к карте «${name}»`,
        other: `# замечаний к карте «${name}»`,
      }),
    kept: (actorCount, tieCount) => `Оставлено: ${actors(actorCount)}, ${ties(tieCount)}.`,
    leftOut: (count) => `Пропущено: ${number(count)}.`,
    missing: (names) => `В ссылке названо то, чего на этой карте нет: ${names}. Остальное показано.`,
    showProblems: 'Показать замечания',
    more: (count) => `и ещё ${number(count)}`,
    downloadProblems: 'Скачать список',
    dismiss: 'Закрыть',
    where: 'Где',
    what: 'Что',
    drop: 'Отпустите файл карты, чтобы открыть его',
    openAnyway: 'Всё равно открыть',
    cancel: 'Отменить',
    tooLarge: (megabytes) =>
      `Файл больше ${megabytes}\u00a0МБ, а больше без спроса не читается. Это может занять много времени и памяти.`,
    notReadable: 'Браузер не смог прочитать файл. Проверьте, на месте ли он и можно ли вам его открывать.',
    notReached: 'Карту не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
    noMapInside: 'В этом файле нет карты. В рисунках, сделанных в Entente, она есть, если её не отключили.',
    mapDamaged: 'Карту внутри файла уже не прочесть: файл изменила другая программа или он обрезан.',
    mapTooLarge: 'Карта внутри файла больше, чем здесь читается.',
    tryAgain: 'Попробовать ещё раз',
    openExample: 'Открыть пример',
    openAnother: 'Открыть другой файл…',
    wholeFile: 'Весь файл',
    severities: { error: 'Пропущено', warning: 'Оставлено' },
  },

  keys: {
    title: 'Клавиши',
    anywhere: 'Везде',
    onMap: 'На карте',
    rows: {
      search: 'Поиск',
      help: 'Этот список',
      undo: 'Отменить',
      redo: 'Повторить',
      save: 'Скачать копию',
      focus: 'Показать только выбранное и ближайших; ещё раз\u00a0– всю карту',
      escape: 'Выйти, закрыть, снять выделение',
      arrows: 'Ближайший участник в этом направлении',
      ties: 'Следующая, предыдущая связь участника',
      enter: 'Открыть участника или пройти по связи',
      back: 'Назад по пройденному пути',
      select: 'Выделить; с Shift\u00a0– добавить к выделению',
      move: 'Передвинуть участника',
      letters: 'Найти по имени',
      expand: 'Показать соседей, не вошедших на большую схему',
      makeActor: 'Создать участника',
      connect: 'Соединить участника с другим',
      remove: 'Удалить выбранное',
      zoom: 'Увеличить, уменьшить, показать целиком',
      pin: 'Закрепить или открепить участника',
    },
    close: 'Закрыть',
    note: 'Одиночные буквы действуют, только пока фокус на карте.',
  },

  crash: {
    title: 'На этой странице что-то сломалось',
    text: 'Ваша карта на месте. Скачайте копию и загрузите страницу снова.',
    reload: 'Загрузить страницу снова',
    details: 'Что сломалось',
  },

  part: { failed: 'Эта часть страницы не загрузилась.', reload: 'Загрузить страницу снова' },

  campNames: {
    side: (name) => `Сторона: ${name}`,
    otherSide: 'Другая сторона',
  },

  drawing: ruDrawing,

  large: ruLarge,

  foot: {
    shown: (shownActors, shownTies) => `${actors(shownActors)}, ${ties(shownTies)}`,
    shownOf: (shownActors, allActors, shownTies, allTies) =>
      `${number(shownActors)} из ${ofActors(allActors)}, ${number(shownTies)} из ${ofTies(allTies)}`,
  },

  sheet: {
    label: 'Подробности',
    drag: 'Высота подробностей',
    peek: 'Небольшая',
    half: 'Половина',
    full: 'Во весь экран',
    raise: 'Показать больше подробностей',
    lower: 'Показать меньше подробностей',
  },
}
