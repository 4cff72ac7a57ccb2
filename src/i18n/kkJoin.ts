import type { ScreenWords } from './enScreens.ts'
import { numberFormat } from './numberFormat.ts'

const digits = numberFormat('kk')

export const kkJoin: ScreenWords['importing']['joining'] = {
  menu: 'Осы картаға файл қосу…',
  heading: (title) => `«${title}» картасына қосылады`,
  ready: (pairs) => `Файл оқылды. Ашық картада бар болуы мүмкін қатысушылар саны: ${digits.format(pairs)}.`,
  same: (count) =>
    `Файлдағы қатысушылардың ${digits.format(count)} ашық картада бұрыннан бар: олардағы бос орын файлдан толтырылады.`,
  pairs: 'Бұл бір қатысушы ма?',
  pairsHint: 'Белгіленбегені жеке қатысушы болады.',
  isSame: (name, here) => `«${name}» – «${here}» дегеннің өзі`,
  sameId: (id) => `Екеуінің де идентификаторы «${id}», ал аттарында ортақ сөз жоқ.`,
  morePairs: (count) => `тағы ${digits.format(count)}, әрқайсысы жеке қатысушы болады`,
  apart: 'Бөлек қалады',
  kindApart: (label, key) =>
    `«${label}» түрі ашық картадағы «${key}» дегенмен бірдей емес. Оның байланыстары өз түрін сақтайды.`,
  typeApart: (label, key) =>
    `«${label}» типі ашық картадағы «${key}» дегенмен бірдей емес. Оның қатысушылары өз типін сақтайды.`,
  left: 'Қосылмайды',
  steps: (count) => `Таныстырылымның ${digits.format(count)} қадамы.`,
  figure: 'Суреттің баптаулары.',
  about: 'Файлдың өзі туралы айтқаны: атауы, авторлары, лицензиясы. Қатысушыларының орны.',
  back: 'Артқа',
  added: (ties, actors) => `Қосылды: ${digits.format(ties)} байланыс, ${digits.format(actors)} қатысушы`,
}
