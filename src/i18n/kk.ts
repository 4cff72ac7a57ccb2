import type { Words } from './en.ts'
import { kkCamps } from './kkCamps.ts'
import { inYear, since, until } from './kkDates.ts'
import { kkLarge } from './kkLarge.ts'
import { kkMaking } from './kkMaking.ts'
import { kkTime } from './kkTime.ts'
import { lowerFirst } from './lowerFirst.ts'
import { plural } from './plural.ts'
import { romanNumeral } from './romanNumeral.ts'

// Names stand in the nominative, so sentences go round their endings: «Тоқаев: кім қарсы?». After a number a noun stays
// as it is.

const p = plural('kk')
const number = (count: number) => p(count, { other: '#' })
const ties = (count: number) => p(count, { other: '# байланыс' })
const actors = (count: number) => p(count, { other: '# қатысушы' })
/** «36 байланыстан 3»: the whole first, so that no number needs an ending. */
const ofTies = (count: number, all: number) => `${number(all)} байланыстан ${number(count)}`
const ofActors = (count: number, all: number) => `${number(all)} қатысушыдан ${number(count)}`

const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const shortMonths = 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' ')
const seasons = { spring: 'көктем', summer: 'жаз', autumn: 'күз', winter: 'қыс' }

const problemParts: { readonly [part: string]: string } = {
  nothing: 'ештеңе жоқ',
  null: 'null',
  string: 'мәтін',
  number: 'сан',
  boolean: 'true немесе false',
  list: 'тізім',
  object: 'нысан',
  other: 'JSON-да болмайтын нәрсе',
  text: 'мәтін немесе тілдер бойынша мәтіндер',
  language: 'тіл белгісі',
}
const partOf = (part: string) => problemParts[part] ?? part
const leftOut = 'Қабылданбады.'
const keptUnused = 'Қолданылмайды, бірақ файлда қалады.'
const keptAsIs = 'Сол күйінде қалдырылды.'
const nearest = (closest: string) => (closest === '' ? '' : ` Ең жақыны: ${closest}.`)

export const kk: Words = {
  appName: 'Entente',
  tagline: 'Кім кімді қолдайды, кімге қарсы, қайда араласады, кімге тиесілі\u00a0– және мұны кім айтады',
  languageName: 'Қазақша',

  kinds: { support: 'Қолдау', opposition: 'Қарсылық', intervention: 'Араласу', affiliation: 'Тиесілік' },
  kindVerbs: {
    support: 'қолдайды: {to}',
    opposition: 'қарсы шығады: {to}',
    intervention: 'араласады: {to}',
    affiliation: 'тиесілі: {to}',
  },
  types: {
    person: 'Адам',
    state: 'Мемлекет',
    organisation: 'Ұйым',
    alliance: 'Одақ',
    media: 'БАҚ',
    group: 'Топ, қозғалыс',
  },
  bases: {
    documented: 'Құжатталған',
    stated: 'Мәлімделген',
    reported: 'Хабарланған',
    alleged: 'Расталмаған',
  },
  basisGroups: {
    record: 'Құжат, мәлімдеме',
    reported: 'Хабарланған',
    alleged: 'Расталмаған',
    none: 'Айғақ жоқ',
  },
  basisMeanings: {
    documented: 'Құжат, әскер енгізу немесе атқарған қызмет',
    stated: 'Тараптың өзі ашық айтады',
    reported: 'Басқа тарап немесе баспасөз мұны факт ретінде хабарлайды',
    alleged: 'Мүдделі не аты аталмаған тарап айтады; тексерілмеген',
  },

  bar: {
    openMap: 'Картаны таңдау',
    maps: 'Карталар',
    shippedMaps: 'Оқуға арналған карталар',
    openFile: 'Файлды ашу…',
    language: 'Тіл',
    theme: 'Тақырып',
    themes: { auto: 'Құрылғыдағыдай', light: 'Ашық', dark: 'Күңгірт' },
    share: 'Бөлісу',
    menu: 'Тағы',
    keys: 'Пернелер',
    skipToMap: 'Картаға өту',
    undo: 'Болдырмау',
    redo: 'Қайталау',
    saved: 'Сақталды',
    notSaved: 'Сақталмаған',
    downloadCopy: 'Көшірмені жүктеп алу',
    languageIs: (name) => `Тіл: ${name}`,
    themeIs: (name) => `Тақырып: ${lowerFirst(name)}`,
    undoWhat: (what) => `Болдырмау: ${what}`,
    redoWhat: (what) => `Қайталау: ${what}`,
    actions: 'Осы карта',
    openSearch: 'Іздеу',
  },

  share: {
    title: 'Экрандағы көрініспен бөлісу',
    explain: 'Сілтемеде карта, сүзгілер, таңдау және тіл сақталады. Оны ашқан адам дәл осы көріністі көреді.',
    copy: 'Сілтемені көшіру',
    copied: 'Сілтеме көшірілді',
    failed: 'Сілтемені көшіру мүмкін болмады. Оны белгілеп, қолмен көшіріңіз.',
    link: 'Сілтеме',
    fileOnly: 'Бұл карта файлдан ашылған, сілтеме оны жеткізе алмайды. Файлды қоса жіберіңіз.',
    positions: 'Сіз жылжытқан қатысушылар бастапқы картадағы орнында тұрады: сілтеме орналасуды сақтамайды.',
  },

  legend: {
    title: 'Шартты белгілер мен сүзгілер',
    open: 'Белгілер',
    relations: 'Байланыстар',
    evidence: 'Айғақтар',
    actors: 'Қатысушылар',
    shown: (count) => `көрсетілгені: ${number(count)}`,
    only: 'Тек осы',
    onlyThis: (name) => `Тек осы: ${lowerFirst(name)}`,
    kindChips: 'Байланыс түрлері',
    all: 'Бәрі',
    showAll: 'Бәрін көрсету',
    showAllOf: (section) => `Бәрін көрсету: ${lowerFirst(section)}`,
    row: (name, count) => `${name}, ${number(count)}`,
    hiddenByYou: 'Өзіңіз жасырғандар',
    bringBack: (name) => `Қайта көрсету: ${name}`,
    loners: 'Байланысы жоқ қатысушыларды жасыру',
    hidden: (hidden, all) => `Жасырылғаны: ${ofTies(hidden, all)}`,
    hiddenActors: (hidden, all) => `Жасырылғаны: ${ofActors(hidden, all)}`,
    nothingHidden: 'Ештеңе жасырылмаған',
    reset: 'Бастапқы күйге',
    belong: (count, all, name) => `${name}: ${ofTies(count, all)}`,
  },

  questions: {
    title: 'Сұрақтан бастаңыз',
    supporters: (name) => `${name}: кім көмекке келді?`,
    opponents: (name) => `${name}: кім қарсы?`,
    interveners: 'Кім араласты, қайда?',
    alleged: 'Қай байланыстар расталмаған?',
    mostTies: 'Кімнің байланысы ең көп?',
  },

  search: {
    preparing: 'Іздеу дайындалуда…',
    label: 'Қатысушыны табу',
    placeholder: 'Қатысушыны табу…',
    none: (query) => `«${query}» деген қатысушы жоқ.`,
    noneHint: 'Басқаша жазып көріңіз, қызметін немесе атын латынша не кириллицамен теріңіз.',
    results: (count) => `${actors(count)} табылды`,
    hidden: 'жасырын',
    why: {
      actor: 'Бұл қатысушыны өзіңіз жасырдыңыз.',
      type: (type) => `Бұл түрдегі қатысушылар өшірілген: ${lowerFirst(type)}.`,
      focus: 'Карта таңдалған шеңберге дейін тарылтылған, бұл қатысушы одан тыс тұр.',
      loner: 'Осы сүзгілермен оның байланысы қалмайды, ал байланысы жоқ қатысушылар жасырылған.',
    },
    whyTitle: (name) => `${name}: картада неге жоқ?`,
    show: 'Көрсету',
    clear: 'Іздеуді тазарту',
    leave: 'Іздеуден шығу',
  },

  modes: {
    label: 'Көрініс',
    map: 'Карта',
    list: 'Тізім',
    table: 'Кесте',
    menu: (mode) => `Көрініс: ${lowerFirst(mode)}`,
  },

  map: {
    label: 'Қатысушылар мен байланыстар картасы',
    summary: (title, actorCount, tieCount, kinds, most) =>
      `${title}: ${actors(actorCount)}, ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.${most ? ` Байланысы ең көп: ${most}.` : ''}`,
    help: 'Бағыт пернелері қатысушыдан қатысушыға апарады, нүкте мен үтір\u00a0– байланыстар бойымен, Enter ашады, A қатысушы жасайды, C оны басқасымен қосады. Сұрақ белгісі барлық пернені көрсетеді.',
    kindCount: (count, kind) => `${lowerFirst(kind)}: ${number(count)}`,
    zoomIn: 'Үлкейту',
    zoomOut: 'Кішірейту',
    zoomTo100: 'Масштаб: 100\u00a0%',
    fit: 'Толық көрсету',
    arrange: 'Қайта орналастыру',
    arrangeHint: 'Картаны жаңадан орналастырады. Бекітілген қатысушылар орнында қалады.',
    arrangeFailed: 'Уақытында орналастырылмады. Карта сол күйінде қалды.',
    wholeMap: 'Бүкіл карта',
    zoom: (percent) => `${percent}\u00a0%`,
    emptyTitle: 'Бос карта',
    emptyText: 'Бұл картада қатысушы әлі жоқ. Бастау үшін бос жерді екі рет басыңыз не басқа файлды ашыңыз.',
    openExample: 'Мысалды ашу',
    filteredTitle: 'Бұл сүзгілерге бірде-бір байланыс сай келмейді',
    filteredText: (all) => `Барлық байланыс жасырылған: ${number(all)}.`,
    showAll: (all) => `Бәрін көрсету (${number(all)})`,
    loading: (name) => `Оқылуда: ${name}…`,
  },

  say: {
    actor: (name, role, type, count) => `${name}, ${[role, type].filter(Boolean).join(', ')}, ${ties(count)}`,
    tie: (index, count, sentence, basis) => `${index}-байланыс, барлығы ${count}: ${sentence}, ${lowerFirst(basis)}`,
    selected: (name) => `Таңдалды: ${name}`,
    unselected: (name) => `Таңдаудан алынды: ${name}`,
    selectedMany: (count) => `${actors(count)} таңдалды`,
    cleared: 'Ештеңе таңдалмаған',
    noTies: (name) => `${name}: экранда байланысы жоқ`,
    filtered: (shown, all) => `Көрсетілгені: ${ofTies(shown, all)}`,
    noneThere: 'Бұл бағытта қатысушы жоқ',
    moved: (count) => `${actors(count)} жылжытылды`,
    pinned: (name) => `${name}: орны бекітілді`,
    unpinned: (name) => `${name}: орны бекітілмеген, оны «Қайта орналастыру» жылжыта алады`,
    arranged: (count) => `${actors(count)} орналастырылды`,
    undone: (what) => `Болдырылмады: ${what}`,
    redone: (what) => `Қайталанды: ${what}`,
    edits: {
      import: (count) => `файлдан ${count} жол қосу`,
      move: (count) => `${number(count)} қатысушыны жылжыту`,
      arrange: (count) => `${number(count)} қатысушыны орналастыру`,
      pin: () => 'қатысушыны бекіту',
      figure: () => 'суретті өзгерту',
      'step-add': () => 'қадам қосу',
      'step-change': () => 'қадамды өзгерту',
      'step-move': (count) => `${number(count)} қадамның орнын ауыстыру`,
      'step-delete': () => 'қадамды жою',
      rename: () => 'картаның атын өзгерту',
      restore: () => 'бұрынғы нұсқаны қалпына келтіру',
      ...kkMaking.edits,
    },
    opened: (title, actorCount, tieCount) => `«${title}» картасы ашылды: ${actors(actorCount)}, ${ties(tieCount)}`,
    nothingToUndo: 'Болдырмайтын ештеңе жоқ',
    nothingToRedo: 'Қайталайтын ештеңе жоқ',
  },

  inspector: {
    label: 'Мәліметтер',
    relation: 'Байланыс',
    actor: 'Қатысушы',
    actorsSelected: (count) => `${actors(count)} таңдалды`,
    among: 'Олардың арасындағы байланыстар',
    noneAmong: 'Экранда оларды тікелей қосатын байланыс жоқ.',
    kind: 'Түрі',
    when: 'Қашан',
    basis: 'Негізі',
    strength: 'Күші',
    undated: 'Күні көрсетілмеген',
    evidence: 'Айғақтар',
    pieces: (pieces, sources) => `${number(pieces)} айғақ, ${number(sources)} дереккөз`,
    noEvidence: 'Бұл байланысқа айғақ келтірілмеген.',
    otherTies: (name) => `Басқа байланыстары: ${name}`,
    allTies: 'Барлық байланысы',
    noTies: 'Экранда байланыс жоқ.',
    hiddenTies: (count) => `Сүзгілер тағы ${number(count)} байланысты жасырып тұр`,
    glance: 'Бір қарағанда',
    firstLast: 'Алғашқы және соңғы күні',
    backedBy: 'Кім қолдайды',
    backs: 'Кімді қолдайды',
    opposedBy: 'Кім қарсы',
    opposes: 'Кімге қарсы',
    intervenedBy: 'Кім араласады',
    intervenes: 'Қайда араласады',
    belongs: 'Кімге тиесілі',
    members: 'Оған тиесілі',
    other: 'Басқа байланыстар',
    outgoing: 'осыдан',
    incoming: 'осыған',
    mutual: 'өзара',
    kindWay: (kind, way) => `${kind}, ${way}`,
    glanceRow: (label, count, names) => `${label}: ${ties(count)}, ${names}`,
    unselect: (name) => `Таңдаудан алу: ${name}`,
    counts: (actorCount, tieCount) => `${actors(actorCount)} және ${ties(tieCount)}`,
    tieHidden: 'Сүзгілер бұл байланысты жасырып тұр.',
    roleAndTies: (role, count) => [role, ties(count)].filter(Boolean).join(', '),
    ownWords: 'Өз сөзі',
    trail: 'Байланыстарының айғақтары',
    back: 'Артқа',
    hide: (name) => `Жасыру: ${name}`,
    hideThis: 'Бұл қатысушыны жасыру',
    copyLink: 'Осы жердің сілтемесін көшіру',
    close: 'Жабу',
    pin: 'Орнына бекіту',
    unpin: 'Босату',
    saysWho: (name) => `Айтқан: ${name}`,
    source: 'Дереккөз',
    citation: 'Дереккөздің толық сипаттамасы',
    openSource: 'Дереккөзді ашу',
    unknownSource: (id) => `«${id}» дереккөзі бұл картада сипатталмаған.`,
    tabs: { ties: 'Байланыс', evidence: 'Айғақ', about: 'Мәлімет' },
    aliases: 'Басқа атаулары',
    aboutMap: 'Бұл карта туралы',
    sources: 'Дереккөздер',
    authors: 'Авторлар',
    licence: 'Лицензия',
    moreFields: 'Басқа өрістер',
  },

  list: {
    title: 'Қатысушылар',
    sortBy: 'Реті',
    byName: 'Аты',
    byTies: 'Байланыс',
    ties,
    actor: 'Қатысушы',
    type: 'Түрі',
    expand: (name) => `Байланыстары: ${name}`,
    shown: (shown, all) => `Экранда: ${ofActors(shown, all)}`,
    actions: 'Бекіту, жасыру',
    pin: (name) => `Орнына бекіту: ${name}`,
    unpin: (name) => `Босату: ${name}`,
    tiesOfKind: (kind) => `Байланыстар: ${lowerFirst(kind)}`,
  },

  table: {
    title: 'Байланыстар',
    number: '№',
    from: 'Кімнен',
    relation: 'Байланыс',
    to: 'Кімге',
    kind: 'Түрі',
    basis: 'Негізі',
    when: 'Қашан',
    evidence: 'Айғақ',
    where: 'Қай жері',
    shown: (shown, all) => `Экранда: ${ofTies(shown, all)}`,
    pieces: (count) => `${number(count)} айғақ`,
    none: 'Бұл сүзгілерге бірде-бір байланыс сай келмейді.',
  },

  dates: {
    weekdays: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
    months,
    monthsOf: months,
    shortMonths,
    shortMonthsOf: shortMonths,
    seasons,
    seasonsOf: seasons,
    day: (day, month) => `${day}\u00a0${month}`,
    onWeekday: (weekday, date) => `${date}, ${weekday}`,
    inYear,
    year: (year) => `${year}\u00a0${year.includes('–') ? 'жж.' : 'ж.'}`,
    seasonOf: inYear,
    decade: (year) => `${year}-жылдар`,
    decadeOf: (year) => `${year}-жылдар`,
    century: (number) => `${romanNumeral(number)}\u00a0ғасыр`,
    centuryOf: (number) => `${romanNumeral(number)}\u00a0ғасыр`,
    beforeChrist: (year) => `б.з.б. ${year}\u00a0ж.`,
    at: (date, time) => `${date}, ${time}`,
    someDay: (date) => `${date}, күні белгісіз`,
    someMonth: (date) => `${date}, айы белгісіз`,
    about: (date) => `шамамен ${date}`,
    perhaps: (date) => `${date} (анық емес)`,
    since,
    until,
    from: (begin) => `${since(begin)}, аяқталуы белгісіз`,
    to: (end) => `басталуы белгісіз, ${until(end)}`,
    range: (begin, end) => `${begin}\u00a0– ${end}`,
    always: 'барлық уақытта',
    unknown: 'қашан екені белгісіз',
  },

  citations: {
    two: (first, second) => `${first} және ${second}`,
    more: (first) => `${first} және т.б.`,
    noDate: 'күні жоқ',
    volume: (volume, issue) => [volume && `${volume}\u00a0т.`, issue && `№\u00a0${issue}`].filter(Boolean).join(', '),
    pages: (pages) => `${pages}\u00a0б.`,
    doi: (doi) => `DOI ${doi}`,
    place: (citation, locator) => `${citation}, ${locator}`,
  },

  opening: {
    failedTitle: (name) => `«${name}» ашылмады`,
    unchanged: 'Экрандағы карта өзгерген жоқ.',
    unknownMap: (id) => `Мұнда «${id}» деген карта жоқ. Экранда осы бет басталатын карта тұр.`,
    problemsTitle: (count, name) => `«${name}» картасына ${number(count)} ескертпе`,
    kept: (actorCount, tieCount) => `Қабылданды: ${actors(actorCount)}, ${ties(tieCount)}.`,
    leftOut: (count) => `Қабылданбады: ${number(count)}.`,
    missing: (names) => `Сілтемеде бұл картада жоқ нәрсе аталған: ${names}. Қалғаны көрсетілді.`,
    showProblems: 'Ескертпелерді көрсету',
    more: (count) => `және тағы ${number(count)}`,
    downloadProblems: 'Тізімді жүктеп алу',
    dismiss: 'Жабу',
    where: 'Қайда',
    what: 'Не',
    drop: 'Ашу үшін карта файлын осында тастаңыз',
    openAnyway: 'Бәрібір ашу',
    cancel: 'Бас тарту',
    tooLarge: (megabytes) =>
      `Файл ${megabytes}\u00a0МБ-тан үлкен, ал одан үлкені сұралмай оқылмайды. Оған көп уақыт пен жад кетуі мүмкін.`,
    notReadable: 'Браузер файлды оқи алмады. Файлдың орнында екенін және оны ашуға рұқсатыңыз барын тексеріңіз.',
    notReached: 'Картаны жүктеу мүмкін болмады. Байланысты тексеріп, қайта көріңіз.',
    noMapInside: 'Бұл файлдың ішінде карта жоқ. Entente жасаған суреттерде ол бар, егер өшірілмесе.',
    mapDamaged: 'Файл ішіндегі картаны енді оқу мүмкін емес: оны басқа бағдарлама өзгерткен не ол үзіліп қалған.',
    mapTooLarge: 'Файл ішіндегі карта мұнда оқылатыннан үлкен.',
    tryAgain: 'Қайта көру',
    openExample: 'Мысалды ашу',
    openAnother: 'Басқа файлды ашу…',
    wholeFile: 'Бүкіл файл',
    severities: { error: 'Қабылданбады', warning: 'Қабылданды' },
  },

  problems: {
    empty: () => 'Файл бос.',
    'not-json': ({ line, column, found }) =>
      found === ''
        ? `Файл үзіліп қалған: ${line}-жолда, картаның ортасында аяқталады. Оны алынған жерінде қайта сақтаңыз.`
        : `Бұл JSON емес: ${line}-жол, ${column}-бағанда «${found}» тұр, ол мұнда тұра алмайды.`,
    'too-deep': ({ levels }) => `Ең көбі ${levels} деңгей болады, мұнда одан терең; ешбір картаға мұнша керек емес.`,
    unreadable: () => 'Мұны карта ретінде оқу мүмкін болмады.',
    'not-a-map': ({ got }) =>
      `Карта\u00a0– JSON нысаны, ал мұнда: ${partOf(got)}. Аты .entente.json деп аяқталатын файлды ашыңыз.`,
    'other-format': ({ format }) =>
      format === ''
        ? 'Файлда оның карта екені айтылмаған: басында "format": "entente" жоқ.'
        : `Файл пішімі\u00a0– «${format}», «entente» емес.`,
    'newer-version': ({ version, known }) =>
      `Карта нұсқасы\u00a0– ${version}, ал бұл бет ${known}-нұсқаға дейін оқиды. Картаны жаңарақ Entente арқылы ашыңыз.`,
    'bad-version': ({ value, used }) =>
      value === ''
        ? `Нұсқасы көрсетілмеген. ${used}-нұсқа ретінде оқылды.`
        : `«${value}»\u00a0– нұсқа нөмірі емес. ${used}-нұсқа ретінде оқылды.`,
    'left-out': ({ expected, got }) => `Күтілгені: ${partOf(expected)}; табылғаны: ${partOf(got)}. ${leftOut}`,
    'no-id': ({ got }) =>
      got === 'nothing'
        ? `«id» өрісі жоқ, сондықтан бұған сілтеу мүмкін емес. ${leftOut}`
        : `«id» өрісі бос емес мәтін болуы керек, ал мұнда: ${partOf(got)}. ${leftOut}`,
    'reserved-id': ({ id }) => `«${id}» мәні «id» өрісіне жарамайды. Басқасын таңдаңыз. ${leftOut}`,
    'reserved-key': ({ key }) =>
      key === '' ? `Атауы жоқ өріс. ${leftOut}` : `«${key}» өріс атауына жарамайды. ${leftOut}`,
    'duplicate-id': ({ id, first }) => `«${id}» мәні бос емес, оны алған: ${first}. ${leftOut} Өз «id» мәнін беріңіз.`,
    'duplicate-key': ({ key }) => `«${key}» өрісі мұнда екі рет тұр. Соңғысы қалдырылды.`,
    'no-end': ({ end, got }) =>
      got === 'nothing'
        ? `Байланыстың ${end === 'from' ? 'кімнен шығатыны' : 'кімге баратыны'} айтылмаған: «${end}» өрісі жоқ. ${leftOut}`
        : `«${end}» өрісі қатысушының «id» мәні болуы керек, ал мұнда: ${partOf(got)}. ${leftOut}`,
    'no-actor': ({ id, closest, closestName }) =>
      `«${id}» деген қатысушы жоқ.${closest === '' ? '' : ` Ең жақыны: ${closestName} («${closest}»).`} Байланыс қабылданбады.`,
    'bad-basis': ({ value, closest }) =>
      `«${value}» деген негіз жоқ. Бары: documented, stated, reported және alleged.${nearest(closest)} Айғақ қабылданбады.`,
    'not-data': ({ got }) => `Файл мұны сақтай алмайды: ${partOf(got)}. ${leftOut}`,
    'ignored-field': ({ field, expected, got }) =>
      `«${field}» өрісі: күтілгені\u00a0– ${partOf(expected)}, табылғаны\u00a0– ${partOf(got)}. ${keptUnused}`,
    'bad-date': ({ value }) =>
      `«${value}» күні түсініксіз. 2022-01-05, 2022-01, 2022 немесе 2019/.. деп жазыңыз. ${keptUnused}`,
    'no-such-date': ({ value }) => `Мұндай күн жоқ: «${value}». ${keptUnused}`,
    'bad-strength': ({ value }) => `Күші 0-ден үлкен сан болуы керек, ал мұнда «${value}». ${keptUnused}`,
    'bad-color': ({ value }) => `«${value}»\u00a0– түс емес. #0072b2 деп жазыңыз. ${keptUnused}`,
    'bad-choice': ({ field, value, choices }) =>
      `«${value}» мәні «${field}» өрісінің мәндерінде жоқ: ${choices}. ${keptUnused}`,
    'missing-field': ({ field, used }) =>
      used === '' ? `«${field}» өрісі жоқ, бос қалады.` : `«${field}» өрісі жоқ. Алынғаны: «${used}».`,
    'replaced-field': ({ field, expected, got, used }) =>
      `«${field}» өрісі: күтілгені\u00a0– ${partOf(expected)}, табылғаны\u00a0– ${partOf(got)}. ${used === '' ? 'Бос қалады.' : `Алынғаны: «${used}».`}`,
    'bad-language': ({ tag }) =>
      `«${tag}»\u00a0– тіл емес. en, ru, kk немесе BCP 47 бойынша басқа белгіні жазыңыз. ${keptAsIs}`,
    'unknown-kind': ({ kind, closest }) =>
      `«${kind}» байланыс түрі картада сипатталмаған.${nearest(closest)} ${keptAsIs}`,
    'unknown-type': ({ type, closest }) =>
      `«${type}» қатысушы түрі картада сипатталмаған.${nearest(closest)} ${keptAsIs}`,
    'unknown-source': ({ source, closest }) =>
      `«${source}» дереккөзі картада сипатталмаған.${nearest(closest)} ${keptAsIs}`,
    'gone-from-map': ({ id, what }) =>
      `Бұл қадамда «${id}» ${what === 'actor' ? 'қатысушысы' : 'байланысы'} аталған, бірақ ол картада жоқ. Қадам онсыз көрсетіледі.`,
    'empty-text': ({ field }) => `«${field}» өрісі бос, мүлдем жоқ сияқты.`,
    'bad-position': ({ id }) => `«${id}» қатысушысының орнында екі сан жоқ. Ол жаңадан орналастырылады.`,
    'stray-position': ({ id }) => `«${id}» үшін орын бар, бірақ мұндай қатысушы жоқ. ${leftOut}`,
  },

  keys: {
    title: 'Пернелер',
    anywhere: 'Барлық жерде',
    onMap: 'Картада',
    rows: {
      search: 'Іздеу',
      help: 'Осы тізім',
      undo: 'Болдырмау',
      redo: 'Қайталау',
      save: 'Көшірмені жүктеп алу',
      focus: 'Тек таңдалғанды және маңындағыларды көрсету; тағы бір рет\u00a0– бүкіл картаны',
      escape: 'Шығу, жабу, таңдауды алу',
      arrows: 'Сол бағыттағы ең жақын қатысушы',
      ties: 'Қатысушының келесі, алдыңғы байланысы',
      enter: 'Қатысушыны ашу немесе байланыспен өту',
      back: 'Жүрген жолмен артқа',
      select: 'Таңдау; Shift\u00a0– таңдауға қосу',
      move: 'Қатысушыны жылжыту',
      letters: 'Аты бойынша табу',
      expand: 'Үлкен сызбаға сыймаған көршілерді көрсету',
      makeActor: 'Қатысушы жасау',
      connect: 'Қатысушыны басқасымен қосу',
      remove: 'Таңдалғанды жою',
      zoom: 'Үлкейту, кішірейту, толық көрсету',
      pin: 'Қатысушыны бекіту немесе босату',
    },
    close: 'Жабу',
    note: 'Жеке әріптер фокус картада тұрғанда ғана жұмыс істейді.',
  },

  time: kkTime,

  crash: {
    title: 'Бұл бетте бірдеңе бұзылды',
    text: 'Картаңыз орнында. Көшірмесін жүктеп алып, бетті қайта жүктеңіз.',
    reload: 'Бетті қайта жүктеу',
    details: 'Не бұзылды',
  },

  part: { failed: 'Беттің бұл бөлігі жүктелмеді.', reload: 'Бетті қайта жүктеу' },

  camps: kkCamps,

  making: kkMaking,

  large: kkLarge,

  foot: {
    shown: (shownActors, shownTies) => `${actors(shownActors)}, ${ties(shownTies)}`,
    shownOf: (shownActors, allActors, shownTies, allTies) =>
      `${ofActors(shownActors, allActors)}, ${ofTies(shownTies, allTies)}`,
  },

  sheet: {
    label: 'Мәліметтер',
    drag: 'Мәліметтер биіктігі',
    peek: 'Төмен',
    half: 'Жартылай',
    full: 'Толық',
    raise: 'Мәліметтерді көбірек көрсету',
    lower: 'Мәліметтерді азырақ көрсету',
  },
}
