import { plural } from './plural.ts'

const p = plural('en')

/** A file that is added to the open map: what is asked and told before. */
export const enJoin = {
  menu: 'Add a file to this map…',
  heading: (title: string) => `To be added to “${title}”`,
  ready: (pairs: number) =>
    p(pairs, {
      one: 'The file is read. # actor may be on the open map already.',
      other: 'The file is read. # actors may be on the open map already.',
    }),
  same: (count: number) =>
    p(count, {
      one: '# actor of the file is on the open map already: what is open there is filled from it.',
      other: '# actors of the file are on the open map already: what is open there is filled from them.',
    }),
  pairs: 'The same actor?',
  pairsHint: 'Whoever is not ticked becomes an actor beside the other.',
  isSame: (name: string, here: string) => `“${name}” is “${here}”`,
  sameId: (id: string) => `Both have the id “${id}”, and their names have no word in common.`,
  morePairs: (count: number) =>
    p(count, {
      one: 'and # more, who becomes an actor beside the other',
      other: 'and # more, each of whom becomes an actor beside the other',
    }),
  apart: 'Kept apart',
  kindApart: (label: string, key: string) =>
    `The kind “${label}” is not what the open map means by “${key}”. Its ties keep it, beside the other.`,
  typeApart: (label: string, key: string) =>
    `The type “${label}” is not what the open map means by “${key}”. Its actors keep it, beside the other.`,
  left: 'Not added',
  steps: (count: number) => p(count, { one: '# step of its presentation.', other: '# steps of its presentation.' }),
  figure: 'The settings of its figure.',
  about: 'What it says of itself: title, authors, licence. Where its actors stand.',
  back: 'Back',
  added: (ties: number, actors: number) =>
    `${p(ties, { one: '# tie', other: '# ties' })} and ${p(actors, { one: '# actor', other: '# actors' })} added`,
}
