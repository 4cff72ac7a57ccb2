import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const number = (count: number) => p(count, { other: '#' })

export const kkData: ScreenWords['data'] = {
  tables: 'Кестелер',
  tabs: { relations: 'Байланыстар', actors: 'Қатысушылар', sources: 'Дереккөздер', steps: 'Қадамдар' },
  tab: (name, count) => `${name} ${number(count)}`,
  import: 'Импорттау…',
  saveCopy: 'Көшірмесін сақтау',
  filter: 'Жолдарды іріктеу…',
  which: 'Қай жолдар',
  whichRows: {
    all: 'Барлық жол',
    bare: (count) => `Айғақсыз: ${number(count)}`,
    wrong: (count) => `Ақауы бар: ${number(count)}`,
  },
  inView: (shown, all) => `${number(all)} жолдан ${number(shown)} көрініп тұр`,
  hint: 'Ұяшықты өзгерту үшін екі рет басыңыз не Enter пернесін басыңыз. Tab әрі апарады, Esc өзгерістен бас тартады.',
  selected: (count) => `${number(count)} жол таңдалды`,
  fillDown: 'Төмен толтыру',
  fillHint: 'Таңдалған жолдарға осы бағанда біріншісінде тұрғанды беру',
  deleteRows: 'Жою…',
  unselect: 'Таңдауды алу',
  selectRow: (row) => `${row} жолын таңдау`,
  pasted: (count) => `${number(count)} ұяшық кірістірілді`,
  filled: (count) => `${number(count)} ұяшық толтырылды`,
  refused: (count) => `${number(count)} ұяшық бұрынғыдай қалды`,
  rowWrong: (row, problem) => `${number(row)} жол: ${problem}`,
  more: (count) => `Тағы ${number(count)}.`,
  wrongRow: 'Ақау',
  noEvidence: 'Айғақ жоқ',
  details: 'Жолдың мәліметтері',
  openDetails: 'Мәліметтерді ашу',
  closeDetails: 'Мәліметтерді жабу',
  editRow: (row) => `Өзгерту: ${row}`,
  none: {
    relations: 'Әзірге байланыс жоқ. Байланыс дегеніміз екі қатысушы туралы тұжырым.',
    actors: 'Әзірге қатысушы жоқ. Біреуінен бастаңыз.',
    sources: 'Әзірге дереккөз жоқ. Дереккөз дегеніміз айғақ тұратын жер.',
    steps: 'Әзірге қадам жоқ. Қадамдар көрсетілім бөлімінде жасалады.',
    filtered: 'Бұл іріктеуге бірде-бір жол сай келмейді.',
  },
  columns: {
    number: '#',
    cited: 'Сілтеме',
    ties: 'Байланыс',
    author: 'Авторлар',
    title: 'Тақырып',
    container: 'Қайда жарияланған',
    issued: 'Күні',
    address: 'Желідегі мекенжайы',
    text: 'Мәтін',
    shown: 'Көрсетілген',
  },
}
