import type { ScreenWords } from './enScreens.ts'

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

export const kkProblems: ScreenWords['problems'] = {
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
}
