import type { ScreenWords } from './enScreens.ts'

export const kkHandout: ScreenWords['handout'] = {
  answers: 'Жауаптар',
  notes: 'Жазбалар',
  page: (page, all) => `${page} / ${all}`,
  source: (citations) => `Дереккөз: ${citations}`,
  step: (step, title) => (title === '' ? `${step}.` : `${step}. ${title}`),
  answer: (what, is) => `${what}: ${is}`,
  explain: 'Басып шығаруға не таратуға арналған A4 беттеріндегі қадамдар. Сұрақтардың жауап жазатын жолдары бар.',
  noSteps: 'Бұл картада қадам жоқ. Оларды таныстырылымда қосыңыз, сонда осы жерден таратуға болады.',
  perPage: 'Бір беттегі қадам саны',
  one: 'Біреу',
  two: 'Екеу',
  withAnswers: 'Соңында жауап парағы болсын',
  withNotes: 'Баяндаушының жазбалары',
  save: 'PDF жүктеп алу',
  print: 'Басып шығару',
  making: 'Беттер дайындалып жатыр…',
  saved: 'Үлестірме жүктеп алынғандардың арасында',
  failed: 'Қаріптерді алу мүмкін болмады. Желіні тексеріп, қайталап көріңіз.',
}
