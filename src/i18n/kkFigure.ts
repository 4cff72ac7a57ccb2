import type { Words } from './en.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const number = (count: number) => p(count, { other: '#' })
const ties = (count: number) => p(count, { other: '# байланыс' })
const actors = (count: number) => p(count, { other: '# қатысушы' })
const tenths = new Intl.NumberFormat('kk', { maximumFractionDigits: 2 })

export const kkFigure: Words['figure'] = {
  whole: (actorCount, tieCount) => `${actors(actorCount)} және ${ties(tieCount)}.`,
  part: (actorCount, allActors, tieCount, allTies) =>
    `Көрсетілгені: ${number(allActors)} қатысушыдан ${number(actorCount)}, ${number(allTies)} байланыстан ${number(tieCount)}.`,
  leftOut: (names) => `Көрсетілмегені: ${names}.`,
  around: (names) => `Ортасында: ${names}.`,
  noPosition: 'Орналасуының мағынасы жоқ.',
  paragraphs: '¶ – дереккөздің абзацы.',
  noRoom: (names) => `Орын болмағандықтан атауы жазылмағандар: ${names}.`,
  noRoomForMany: (count) => `Орын болмағандықтан атауы жазылмағаны: ${actors(count)}.`,
  notesLeftOut: (shown, all) => `${number(all)} ескертпеден ${number(shown)} сыйды.`,
  undated: (count) => `Күні белгісіз ${number(count)} байланыс әр панельде бар.`,
  sources: (citations, count) => `${count === 1 ? 'Дереккөз' : 'Дереккөздер'}: ${citations}`,
  moreSources: (citations, more) => `${citations}; және тағы ${number(more)}.`,
  credit: (names) => (names === '' ? 'Entente арқылы жасалды' : `Карта: ${names}, Entente арқылы жасалды`),
  untitled: 'Атауы жоқ карта',
  kindOfTie: (kind, count) => `${kind} (${number(count)})`,
  periodOfTies: (period, count) => `${period} (${number(count)})`,
  comma: ', ',
  alt: {
    network: (title, actorCount, tieCount, kinds) =>
      `${title ? `${title}. ` : ''}Желі: ${actors(actorCount)} және ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.`,
    kind: (count, kind) => `«${kind}» – ${number(count)}`,
    most: (names) => `Байланысы ең көбі: ${names}.`,
    actor: (name, tieCount) => `${name} (${ties(tieCount)})`,
    weak: (count, all) => `${number(all)} байланыстан ${number(count)} тек хабарланған не расталмаған.`,
    panels: (count, names) => `${number(count)} панель: ${names}.`,
    alone: (name) => `Байланысы жоқ бір қатысушы: ${name}.`,
  },
  proof: {
    'tiny-text': ({ points }) =>
      `Ең ұсақ мәтін ${tenths.format(points)} пт: баспаға тым ұсақ. Үлкенірек өлшем не ірірек мәтін таңдаңыз немесе азырақ көрсетіңіз.`,
    'small-text': ({ points }) => `Ең ұсақ мәтін ${tenths.format(points)} пт: ұсақтау.`,
    'thin-line': ({ points }) =>
      `Ең жіңішке сызық ${tenths.format(points)} пт: баспада үзілуі мүмкін. Ірірек мәтін таңдаңыз, сонда сызықтар да жуандайды.`,
    'faint-text': ({ ratio }) =>
      `Кейбір мәтіннің фонмен контрасты ${tenths.format(ratio)} : 1, ал кемінде 4,5 : 1 керек. Басқа фон таңдаңыз.`,
    'names-unplaced': ({ count, names }) =>
      `${number(count)} атауға орын жетпеді: ${names}. Үлкенірек өлшем таңдаңыз немесе азырақ көрсетіңіз.`,
    'numbers-unplaced': ({ count }) => `Байланыстарда ${number(count)} нөмірге орын жетпеді. Азырақ ескертпе таңдаңыз.`,
    'notes-left-out': ({ shown, all }) =>
      `${number(all)} ескертпеден ${number(shown)} сыйды. Азырақ ескертпе не биігірек өлшем таңдаңыз.`,
    'actors-overlap': ({ count }) =>
      `Қатысушылардың ${number(count)} жұбы бірін-бірі жауып тұр. Үлкенірек өлшем таңдаңыз немесе азырақ көрсетіңіз.`,
    'little-room': ({ percent }) =>
      `Сөздер суретке биіктіктің ${number(percent)} % қалдырды. Оларды қысқартыңыз немесе бір бөлігін алып тастаңыз.`,
    'foreign-letters': ({ count, example }) =>
      `${number(count)} мәтінде қаріптерімізде жоқ әріптер бар («${example}»). PDF-те олардың орнында шаршы тұрады; PNG не SVG таңдаңыз.`,
    'nothing-selected': 'Ештеңе таңдалмаған, сондықтан экрандағы көрініс көрсетілді.',
    'nothing-shown': 'Көрсететін ештеңе жоқ. Сүзгілерді қалпына келтіріңіз.',
    'no-dates': 'Бірде-бір байланыстың күні жоқ, сондықтан панельдерге бөлінбей, бір сурет көрсетілді.',
  },
}
