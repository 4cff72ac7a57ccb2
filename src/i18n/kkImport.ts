import type { ScreenWords } from './enScreens.ts'
import { kkExport } from './kkExport.ts'
import { kkJoin } from './kkJoin.ts'
import { numberFormat } from './numberFormat.ts'

const digits = numberFormat('kk')

const rows = (count: number) => `${count} жол`
const more = (count: number) => (Number(count) > 1 ? ` Мұндай жолдар саны: ${count}.` : '')

export const kkImport: ScreenWords['importing'] = {
  check: 'Файлды тексеру',
  sheet: 'Файлда не бар',
  close: 'Импорттан шығу',
  reading: (name) => `«${name}» оқылып жатыр…`,
  cancel: 'Бас тарту',
  untouched: 'Сіз шешкенше ашық карта өзгермейді.',
  found: (ties, actors) => `${ties} байланыс, ${actors} қатысушы`,
  rowsRead: (count, fine) => `Оқылғаны: ${rows(count)}. Ескертусіз: ${digits.format(fine)}.`,
  problems: 'Ескертулер',
  noProblems: 'Бұл файлда қате жоқ.',
  ready: (count) => `Файл оқылды. ${count} ескерту бар.`,
  left: (count) => `${count} ескерту қалды`,
  moreValues: (count) => `Басқа мәндер саны: ${digits.format(count)}. Сөзі белгісіз мән өз түрі болып қалады.`,
  moreProblems: (count) => `және тағы ${count}`,
  downloadList: 'Тізімді жүктеп алу',
  takeBack: 'Соңғы таңдауды қайтару',
  openNew: 'Жаңа карта ретінде ашу',
  addTo: 'Ашық картаға қосу',
  nothingToOpen: 'Әзірге ашатын ештеңе жоқ. Бағандардың мағынасын таңдаңыз.',
  title: 'Картаның атауы',
  pasted: 'Қойылған жолдар',

  encoding: 'Кодтау',
  delimiter: 'Ұяшықтар арасында',
  delimiters: { comma: 'Үтір', semicolon: 'Нүктелі үтір', tab: 'Табуляция', bar: 'Тік сызық', space: 'Бос орын' },
  header: 'Бірінші жолда атаулар тұр',
  use: 'Бұл кестеде',
  uses: { relations: 'Байланыстар', actors: 'Қатысушылар', none: 'Ештеңе, қалдырып кету' },
  table: 'Кесте',
  firstRows: (count, all) => `Алғашқы ${count} жол көрсетілген, барлығы ${rows(all)}`,
  moreColumns: (count) => `Тағы ${count} баған өріс ретінде сақталды.`,
  row: 'Жол',
  column: (number) => `${number}-баған`,
  meaningOf: (name) => `«${name}» нені білдіреді`,
  meanings: {
    keep: 'Өріс ретінде сақтау',
    drop: 'Қалдырып кету',
    from: 'Кімнен',
    to: 'Кімге',
    kind: 'Байланыс түрі',
    sign: 'Таңба',
    label: 'Байланыс сөздері',
    when: 'Қашан',
    begin: 'Басталуы',
    end: 'Аяқталуы',
    strength: 'Күші',
    direction: 'Бір жақты не өзара',
    id: 'Сәйкестендіргіш',
    basis: 'Негіз',
    source: 'Дереккөз',
    locator: 'Дереккөздегі орны',
    by: 'Кім айтады',
    quote: 'Дәйексөз',
    note: 'Ескертпе',
    name: 'Аты',
    short: 'Қысқа аты',
    type: 'Қатысушы түрі',
    role: 'Рөлі',
    summary: 'Мәлімет',
    aliases: 'Басқа аттары',
    x: 'Көлденең орны',
    y: 'Тік орны',
  },
  inLanguage: (meaning, tag) => `${meaning} (${tag})`,
  piece: (meaning, number) => `${meaning}, ${number}-айғақ`,
  kindsTitle: 'Байланыс түрлері',
  kindsHint: 'Бағандағы әр мән нені білдіреді.',
  typesTitle: 'Қатысушы түрлері',
  ownKind: (name) => `Өз түрі: ${name}`,
  ownType: (name) => `Жеке түрі: ${name}`,
  noKind: 'Түрі жоқ',
  noType: 'Түрі көрсетілмеген',
  otherKind: 'Түрі айтылмаған байланыстар',
  valueMeans: (value) => `«${value}» мәні нені білдіреді`,
  times: (count) => `${count} рет`,

  fixes: {
    takeActor: (name) => `Осыны алу: ${name}`,
    create: (name) => `«${name}» қосу`,
    createAll: (count) => `Жетіспейтін ${count} қатысушыны қосу`,
    together: 'Біріктіру',
    apart: 'Екеуін де қалдыру',
    merge: (name) => `${name} атымен біріктіру`,
    differ: 'Бұлар әртүрлі қатысушылар',
    fine: 'Бәрі дұрыс',
  },
  where: ({ table, row, column }) => [table, row === '' ? '' : `${row}-жол`, column].filter(Boolean).join(', '),

  problemWords: {
    empty: () => 'Файл бос.',
    'not-read': ({ like }) =>
      like === ''
        ? 'Бұл мәтін де, оқылатын пішім де емес. Кесте, GraphML не GEXF түрінде сақтаңыз.'
        : `Бұл ${like} түріндегі файл, ол мұнда оқылмайды. Кесте, GraphML не GEXF түрінде сақтаңыз.`,
    'old-excel': () => 'Бұл Excel бағдарламасының ескі кітабы. Оны .xlsx ретінде сақтап, қайта ашыңыз.',
    'too-large': ({ megabytes }) => `Файл ${megabytes} МБ шегінен үлкен, одан артығы оқылмайды.`,
    'unfolds-too-large': ({ megabytes }) => `Файл ашылғанда ${megabytes} МБ шегінен асады, одан артығы оқылмайды.`,
    'empty-zip': () => 'Бұл мұрағатта кесте де, граф та жоқ.',
    'broken-zip': () => 'Файл бүлінген не қиылған, оны ашу мүмкін емес. Оны алынған жерінде қайта сақтаңыз.',
    'bad-xml': ({ line, column, why }) =>
      `XML ${line}-жолда, ${column}-орында үзіледі (${why}). Одан кейінгісін оқу мүмкін болмады.`,
    doctype: () =>
      'Файлда DOCTYPE бар, ол жадты толтыра алады, сондықтан оқылмайды. Сол жолды өшіріп, файлды қайта ашыңыз.',
    'not-json': ({ line, column, found }) =>
      found === ''
        ? `Файл ${line}-жолда, ${column}-орында үзіліп қалған. Оны алынған жерінде қайта сақтаңыз.`
        : `Бұл JSON емес: ${line}-жолда, ${column}-орында «${found}» тұр, ол мұнда тұра алмайды.`,
    'too-deep': ({ levels }) => `Қабаттылық ${levels} деңгейден терең, картаға ол керек емес.`,
    'unknown-form': ({ found }) =>
      `Бұл файлдың құрылымы белгісіз. Онда бары: ${found}. Қатысушылар мен байланыстар табылмады.`,
    'newer-version': ({ version, known }) =>
      `Файл нұсқасы ${version}, ал мұнда оқылатыны ${known}. Сол нұсқада сақтаңыз.`,
    'bad-syntax': ({ line, found }) =>
      found === '' ? `Файл тым ерте, ${line}-жолда аяқталады.` : `${line}-жол түсініксіз: «${found}».`,
    'no-rows': () => 'Бұл файлда жол жоқ.',
    'no-ends-columns': ({ columns }) =>
      `Байланыстың кімнен кімге баратынын ешбір баған айтпайды. Оларды көрсетіңіз. Бағандар: ${columns}.`,
    unreadable: () => 'Мұны оқу мүмкін болмады.',
    stopped: ({ seconds }) => `Оқу ${seconds} секундтан ұзаққа созылып, тоқтатылды.`,
    'too-many-columns': ({ count, most }) =>
      `Кестеде ${count} баған бар. Алғашқы ${most} баған оқылды, қалғаны алынбады.`,
    'too-many-rows': ({ count, most }) => `Кестеде ${count} жол бар. Алғашқы ${most} жол оқылды, қалғаны алынбады.`,
    'reserved-column': ({ name }) => `Өріс «${name}» деп атала алмайды. Алынбады.`,
    'no-end': ({ end, count }) =>
      `Байланыстың ${end === 'from' ? 'кімнен шығатыны' : 'кімге баратыны'} айтылмаған. Алынбады.${more(count)}`,
    'no-actor': ({ name, closest, closestName, count }) =>
      `«${name}» деген қатысушы жоқ.${closest === '' ? '' : ` Ең жақыны: ${closestName}.`} Сіз таңдағанша байланыс алынбайды.${more(count)}`,
    'no-name': ({ count }) => `Сәйкестендіргіші де, аты да жоқ қатысушы. Алынбады.${more(count)}`,
    'duplicate-actor': ({ id, first, count }) => `«${id}» қатысушысы ${first}-жолда бар. Мынау алынбады.${more(count)}`,
    'no-edge-part': ({ part }) => `Бұл қатысушы да, байланыс та емес (${part}). Алынбады.`,
    'own-map': () =>
      'Бұл Entente бағдарламасының өз картасы. Оны жеке ашыңыз немесе «Осы картаға файл қосу» арқылы қосыңыз.',
    'title-row': ({ text }) => `«${text}» кестенің үстінде тұр, оның жолы емес. Алынбады.`,
    'total-row': ({ text }) => `«${text}» кестенің астындағы қорытынды, оның жолы емес. Алынбады.`,
    'lost-letters': ({ count }) => `${count} таңба бұл кодтауға жатпайды. Басқасын таңдап көріңіз.`,
    'bad-quotes': () => 'Тырнақша ашылған, бірақ дұрыс жабылмаған. Осы жолды және оның алдындағыларды қараңыз.',
    'ragged-row': ({ cells, columns, count }) =>
      `Жолда ${cells} ұяшық, кестеде ${columns} баған бар. Артығы өріс ретінде сақталды.${more(count)}`,
    'guessed-ends': ({ from, to }) =>
      `Ешбір баған байланыс ұшы деп аталмаған. «${from}» басы, «${to}» соңы деп алынды.`,
    'duplicate-relation': ({ id, used, count }) =>
      `«${id}» сәйкестендіргіші бос емес. Байланыс «${used}» ретінде сақталды.${more(count)}`,
    'near-names': ({ names, rows }) =>
      `Бұлар бір қатысушы болуы мүмкін: ${names}.${rows === '' ? '' : ` Жолдар: ${rows}.`}`,
    'ambiguous-date': ({ value, count }) =>
      `«${value}» қай күн? Күні мен айын ажырату мүмкін емес. Сіз таңдағанша өріс ретінде сақталады.${more(count)}`,
    'bad-date': ({ value, count }) => `«${value}» түсінікті күн емес. Өріс ретінде сақталды.${more(count)}`,
    'bad-number': ({ value, count }) => `«${value}» сан емес. Өріс ретінде сақталды.${more(count)}`,
    'bad-basis': ({ value, count }) => `«${value}» деген негіз белгісіз. Хабарланған деп оқылды.${more(count)}`,
    'unknown-key': ({ key, count }) => `Файл «${key}» өрісін жарияламаған. Осы атпен сақталды.${more(count)}`,
    'hidden-sheet': ({ name }) =>
      `«${name}» парағы жасырылған, сондықтан оқылмады. Оны кітапта көрсетіп, қайта ашыңыз.`,
    'no-result': ({ count }) =>
      `Мұнда формуланың нәтижесі жоқ. Кітапты өз бағдарламасында қайта есептеп, сақтап, қайта ашыңыз. Ұяшық бос қалды.${more(count)}`,
    'left-part': ({ part, count }) => `Картада «${part}» үшін орын жоқ. Алынбады.${more(count)}`,
  },

  exporting: kkExport,
  joining: kkJoin,
}
