import type { ScreenWords } from './enScreens.ts'
import { numberFormat } from './numberFormat.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const number = (count: number) => p(count, { other: '#' })
const ties = (count: number) => p(count, { other: '# байланыс' })
const actors = (count: number) => p(count, { other: '# қатысушы' })
const decimal = numberFormat('kk', { maximumFractionDigits: 2 })
const points = (size: number) => `${decimal.format(size)}\u00a0пт`
const larger = 'Үлкенірек өлшем таңдаңыз немесе азырақ көрсетіңіз.'

export const kkFigure: ScreenWords['figure'] = {
  whole: (actorCount, tieCount) => `${actors(actorCount)}, ${ties(tieCount)}.`,
  part: (actorCount, allActors, tieCount, allTies) =>
    `Көрсетілгені: ${number(allActors)} қатысушыдан ${number(actorCount)}, ${number(allTies)} байланыстан ${number(tieCount)}.`,
  mostConnected: 'Байланысы ең көп қатысушылар көрсетілген.',
  leftOut: (names) => `Көрсетілмегені: ${names}.`,
  around: (names) => `Байланыстары: ${names}.`,
  noPosition: 'Орналасудың мағынасы жоқ.',
  paragraphs: '¶ = дереккөздің абзацы.',
  noRoom: (names) => `Орын жетпей, аты жазылмағандар: ${names}.`,
  noRoomForMany: (count) => `Орын жетпей, ${number(count)} қатысушының аты жазылмады.`,
  notesLeftOut: (shown, all) => `Сыйғаны: ${number(all)} ескертпеден ${number(shown)}.`,
  undated: (count) => `Күні көрсетілмеген ${ties(count)} әр панельде бар.`,
  sources: (citations, count) => `${count === 1 ? 'Дереккөз' : 'Дереккөздер'}: ${citations}`,
  moreSources: (citations, more) => `${citations}; және тағы ${number(more)}.`,
  credit: (names) => (names === '' ? 'Entente арқылы жасалды' : `Карта: ${names}; Entente арқылы жасалды`),
  untitled: 'Атауы жоқ карта',
  kindOfTie: (kind, count) => `${kind} (${number(count)})`,
  periodOfTies: (period, count) => `${period} (${number(count)})`,
  comma: ', ',
  alt: {
    network: (title, actorCount, tieCount, kinds) =>
      `${title ? `${title}. ` : ''}Желі: ${actors(actorCount)}, ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.`,
    kind: (count, kind) => `${kind}: ${number(count)}`,
    most: (names) => `Байланысы ең көп: ${names}.`,
    actor: (name, tieCount) => `${name} (${ties(tieCount)})`,
    weak: (count, all) => `Тек хабарланған не расталмаған: ${number(all)} байланыстан ${number(count)}.`,
    panels: (count, names) => `${number(count)} панель: ${names}.`,
    alone: (name) => `Байланысы жоқ бір қатысушы: ${name}.`,
  },
  proof: {
    'tiny-text': ({ points: size }) =>
      `Ең ұсақ мәтін ${points(size)}: баспаға тым ұсақ. Үлкенірек өлшем не ірірек мәтін таңдаңыз немесе азырақ көрсетіңіз.`,
    'small-text': ({ points: size }) => `Ең ұсақ мәтін ${points(size)}: ұсақ.`,
    'thin-line': ({ points: size }) =>
      `Ең жіңішке сызық ${points(size)}: баспада үзіліп қалуы мүмкін. Ірірек мәтін таңдаңыз, онымен сызықтар да жуандайды.`,
    'faint-text': ({ ratio }) =>
      `Мәтіннің бір бөлігінің фонмен контрасты небәрі ${decimal.format(ratio)} : 1, ал кемінде 4,5 керек. Басқа фон таңдаңыз.`,
    'names-unplaced': ({ count, names }) => `${number(count)} атауға орын жетпеді: ${names}. ${larger}`,
    'numbers-unplaced': ({ count }) => `Байланыстарда ${number(count)} нөмірге орын жетпеді. Азырақ ескертпе таңдаңыз.`,
    'notes-left-out': ({ shown, all }) =>
      `Сыйғаны: ${number(all)} ескертпеден ${number(shown)}. Азырақ ескертпе немесе үлкенірек биіктік таңдаңыз.`,
    'actors-overlap': ({ count }) => `${number(count)} жұп қатысушы бірін-бірі жауып тұр. ${larger}`,
    'little-room': ({ percent }) =>
      `Сөздерден кейін суретке биіктіктің ${percent}\u00a0% бөлігі қалады. Оларды қысқартыңыз немесе бір бөлігін алып тастаңыз.`,
    'foreign-letters': ({ count, example }) =>
      `${number(count)} мәтінде біздің қаріптерде жоқ әріптер бар («${example}»). PDF-те олардың орнында шаршы тұрады; PNG не SVG таңдаңыз.`,
    'nothing-selected': 'Ештеңе таңдалмаған, сондықтан экрандағысы көрсетілген.',
    'nothing-shown': 'Көрсететін ештеңе жоқ. Сүзгілерді бастапқы күйге қайтарыңыз.',
    'no-dates': 'Бірде-бір байланыстың күні жоқ, сондықтан панельдерге бөлінбей, бір сурет көрсетілді.',
  },
}
