import { plural } from './plural.ts'

const p = plural('en')
const ties = (count: number) => p(count, { one: '# tie', other: '# ties' })

/** The strip under the map. Numbers in its sentences are shown in bold. */
export const enTime = {
  label: 'Time',
  whole: {
    day: (count: number) => `${ties(count)} dated to a day`,
    month: (count: number) => `${ties(count)} dated to a month`,
    year: (count: number) => `${ties(count)} dated to a year`,
    decade: (count: number) => `${ties(count)} dated to a decade`,
    century: (count: number) => `${ties(count)} dated to a century`,
  },
  longer: {
    day: (count: number) => `${count} over several days`,
    month: (count: number) => `${count} over several months`,
    year: (count: number) => `${count} over several years`,
    decade: (count: number) => `${count} over several decades`,
    century: (count: number) => `${count} over several centuries`,
  },
  onlyLonger: {
    day: (count: number) => `${ties(count)} over several days`,
    month: (count: number) => `${ties(count)} over several months`,
    year: (count: number) => `${ties(count)} over several years`,
    decade: (count: number) => `${ties(count)} over several decades`,
    century: (count: number) => `${ties(count)} over several centuries`,
  },
  before: (count: number) => `${count} before that`,
  after: (count: number) => `${count} after that`,
  held: (held: number, all: number) => `${held} of ${all} dated ties`,
  undated: {
    show: (count: number) => `${count} without a date, always shown`,
    fade: (count: number) => `${count} without a date, shown pale`,
    hide: (count: number) => `${count} without a date, hidden`,
  },
  undatedTitle: 'Ties without a date',
  undatedRules: { show: 'Always shown', fade: 'Shown pale', hide: 'Hidden' },
  all: 'All of time',
  first: 'From',
  last: 'To',
  moment: 'Moment',
  /** What a handle says: where it stands, and what is left. */
  at: (when: string, held: number, all: number) => `${when}, ${held} of ${all} dated ties`,
  play: 'Play through time',
  pause: 'Pause',
  speed: (steps: string) => `Speed: ${steps} steps a second`,
  stopped: (when: string) => `Stopped at ${when}`,
  /** Monday first. */
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  badDate: (text: string) => `“${text}” is no date that is understood, so all of time is shown.`,
  endsFirst: (from: string, to: string) => `The time ends (${to}) before it begins (${from}), so all of time is shown.`,
}
