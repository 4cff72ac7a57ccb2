import { plural } from './plural.ts'

const p = plural('en')
const number = (count: number) => p(count, { other: '#' })

/** Two moments, sources or bases of one map beside each other. */
export const enCompare = {
  title: 'What differs?',
  what: 'What is compared',
  by: { moments: 'Moments', sources: 'Sources', bases: 'Bases' },
  first: 'First',
  second: 'Second',
  choose: 'Choose…',
  example: '2022-01-05, 2022-01, 2022',
  trouble: {
    moments: 'Write two dates to see which ties differ between them.',
    sources: 'Choose two sources to see which ties differ between them.',
    bases: 'Choose two bases to see which ties differ between them.',
    same: 'Both sides are the same, so nothing can differ. Choose another for one of them.',
    'no-date': (text: string) => `“${text}” is no date. Write one moment as 2022-01-05, 2022-01 or 2022.`,
    unknown: (text: string) => `No tie on screen rests on “${text}”. Choose another, or show more ties.`,
  },
  nothing: 'No ties on either side, so there is nothing to compare.',
  alike: (count: number) =>
    p(count, {
      one: 'Nothing differs: # tie is the same on both sides.',
      other: 'Nothing differs: # ties are the same on both sides.',
    }),
  summary: (added: number, gone: number, changed: number, same: number) =>
    `Second against first: ${number(added)} new, ${number(gone)} gone, ${number(changed)} changed, ${number(same)} the same.`,
  groups: {
    added: 'Only in the second: new',
    gone: 'Only in the first: gone',
    kind: 'Another kind',
    basis: 'Another basis',
  },
  side: (side: string, basis: string) => `${side}: ${basis}`,
  /** Of the marks on ties; `side` is a date, a source or a basis. */
  marks: {
    title: 'Compared',
    new: (side: string) => `Only: ${side}`,
    gone: (side: string) => `Only: ${side}`,
    was: (side: string) => `Changed: ${side}`,
    now: (side: string) => `Changed: ${side}`,
  },
  how: 'How it is shown',
  apart: { over: 'In one picture', beside: 'Side by side' },
  /** Of one of two pictures, for those who do not see it. */
  picture: (side: string, ties: number) => `${side}: ${p(ties, { one: '# tie', other: '# ties' })}`,
  copy: 'Copy as a list',
  copied: 'The list is copied',
  failed: 'It could not be copied.',
  caveats: {
    moments: 'Ties without a date count as held at both. A tie that is not recorded may have held all the same.',
    sources: 'What a source leaves out it does not deny.',
    bases: 'A tie counts by its best evidence. Ties between the same two, in the same direction, are taken for one.',
  },
}
