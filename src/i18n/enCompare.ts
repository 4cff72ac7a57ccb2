import { plural } from './plural.ts'

const p = plural('en')
const number = (count: number) => p(count, { other: '#' })

/** Two moments, sources or bases of one map beside each other. */
export const enCompare = {
  title: 'What differs?',
  what: 'What is compared',
  by: { moments: 'Moments', sources: 'Sources', bases: 'Bases', maps: 'Maps' },
  first: 'First',
  second: 'Second',
  choose: 'Choose…',
  /** A button: two sides to begin with. */
  likely: (first: string, second: string) => `Compare: ${first} – ${second}`,
  example: '2022-01-05, 2022-01, 2022',
  trouble: {
    moments: 'Write two dates to see which ties differ between them.',
    sources: 'Choose two sources to see which ties differ between them.',
    bases: 'Choose two bases to see which ties differ between them.',
    maps: 'Choose another map to see what differs between the two.',
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
  actors: (added: number, gone: number) => `Actors: ${number(added)} new, ${number(gone)} gone.`,
  actorGroups: { added: 'Actors only in the second: new', gone: 'Actors only in the first: gone' },
  /** Comparing the open map with another one. */
  others: {
    title: 'Other maps',
    hint: 'Choose a map to compare the open one with. Both are opened as one new map; the open one stays as it is.',
    file: 'Choose a file…',
    untitled: 'Untitled map',
    joined: (first: string, second: string) => `${first} / ${second}`,
    done: 'Both maps are open as one, to be compared',
    isNew: 'This is a new map of both. It is kept once you change something in it.',
    back: (title: string) => `Back to ${title}`,
    trouble: {
      'no-map': (name: string) =>
        `${name} is no map of Entente. Open it first: what other programs wrote becomes a map that can be chosen here.`,
      'not-read': (name: string) => `${name} could not be read. Try again, or choose another map.`,
      empty: (name: string) => `${name} has no actors, so there is nothing to compare. Choose another map.`,
    },
  },
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
  /** The title of a comparison that becomes a step. */
  step: (first: string, second: string) => `What differs: ${first} – ${second}`,
  copy: 'Copy as a list',
  copied: 'The list is copied',
  failed: 'It could not be copied.',
  caveats: {
    moments: 'Ties without a date count as held at both. A tie that is not recorded may have held all the same.',
    sources: 'What a source leaves out it does not deny.',
    maps: 'Actors are one by their id, else by a name that both maps have. Ties are one by their ends. What a map leaves out it does not deny.',
    bases: 'A tie counts by its best evidence. Ties between the same two, in the same direction, are taken for one.',
  },
}
