import type { ScreenWords } from './enScreens.ts'
import { plural } from './plural.ts'

const p = plural('kk')
const count = (number: number) => p(number, { other: '#' })

export const kkGroups: ScreenWords['groups'] = {
  title: 'Топтар',
  one: 'Қатысушылар тобы',
  by: 'Топтау',
  bys: { communities: 'Қауымдар', type: 'Қатысушы түрі', camps: 'Лагерьлер' },
  noTies: 'Байланыссыз',
  unsaid: (field) => (field === '' ? 'Көрсетілмеген' : `${field}: көрсетілмеген`),
  noCamp: 'Лагерьден тыс',
  leftOver: 'Шағын топтар',
  more: (number) => `тағы ${count(number)}`,
  around: (name, others) => (others === 0 ? name : `${name} және тағы ${count(others)}`),
  aroundAll: (name) => `${name} төңірегі`,
  role: (members, within) => `${count(members)} қатысушы, ішінде ${count(within)} байланыс`,
  sum: (number, back) => `${count(number)} байланыс${back > 0 ? `, оның ${count(back)} кері` : ''}`,
  said: (number) => `Сызбада ${count(number)} топ`,
  seeking: (done) => `Қауымдар ізделуде: ${Math.round(done * 100)} %`,
  seekingCamps: 'Лагерьлер ізделуде: қарсы келетін таңбалы байланысы ең аз бөлініс',
  cancel: 'Тоқтату',
  failed: 'Қауымдар табылмады: есептеу үзіліп қалды.',
  noCamps: 'Лагерьлер жоқ: сызбада ешкім ешкімді қолдамайды және ешкімге қарсы тұрмайды.',
  again: 'Қайталау',
  counted: (number, members) => `${count(number)} топ, оларда ${count(members)} қатысушы`,
  over: (number, members, tieCount) => `${count(number)} топ: ${count(members)} қатысушы, ${count(tieCount)} байланыс.`,
  drawnShort: (drawn, all) => `${count(all)} байланыс қосындысының ең ірі ${count(drawn)}-і көрсетілген.`,
  drawnSums: (drawn, all) =>
    drawn === all
      ? ''
      : `Сызбада ${count(all)} байланыс қосындысының ең ірі ${count(drawn)}-і; таңдалған топтікі көбірек көрінеді.`,
  figure: (number, members, tieCount, drawn, all) =>
    `${count(number)} топ: ${count(members)} қатысушы, түрлері бойынша қосылған ${count(tieCount)} байланыс${drawn === all ? '' : `; ${count(all)} қосындының ең ірі ${count(drawn)}-і сызылған`}. Сандар: топтағы қатысушылар, сызықтағы байланыстар.`,
  explain: {
    communities:
      'Қауым – өзара байланысы кездейсоқтан көп қатысушылар (Лувен әдісі, модулярлық). Байланыстың барлық түрі, қарсылық та бірдей саналады, сондықтан қауым одақ емес. Ол байланысы ең көп қатысушының атымен аталады.',
    type: 'Қатысушының әр түрі – бөлек топ.',
    camps:
      'Қатысушылар лагерьлерге қарсы келетін таңбалы байланыс мүмкіндігінше аз болатындай бөлінген. Лагерь – одақ емес.',
    field:
      'Бұл өрістің әр мәні – бөлек топ. Әртүрлі сан көп болса, топ – сандар аралығы; бірнеше мәні барлар дәл сондай мәндері барлармен бірге тұрады.',
  },
  size: 'Топтағы сан – қатысушылар саны, сызықтағы сан – байланыстар саны.',
  list: 'Барлық топтар',
  open: 'Топты ашу',
  openMore: (number) => `Тағы ${count(number)} көрсету`,
  closeGroup: 'Топты жию',
  closeOf: (name) => `Жию: ${name}`,
  opened: (name, shown, left) =>
    left === 0
      ? `Топ ашық: ${name}, ${count(shown)} қатысушы`
      : `Топ ашық: ${name}, ${count(shown)} қатысушы, тағы ${count(left)} бірге қалды`,
  closed: (name) => `Топ жиылды: ${name}`,
  within: 'Ішкі байланыстар',
  others: 'Басқалармен байланыстар',
  members: 'Қатысушылар',
  ties: (number) => `${count(number)} байланыс`,
  each: 'Жеке-жеке',
  ways: { out: 'осы жақтан', in: 'осы жаққа', both: 'екі жақты' },
  sumTitle: 'Екі топ арасындағы байланыстар',
  member: (name) => `«${name}» тобына кіреді.`,
  showAll: (number) => `Барлығын көрсету: ${count(number)}`,
  asGroups: 'Топтап көрсету',
}
