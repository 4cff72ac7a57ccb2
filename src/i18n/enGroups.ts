import { plural } from './plural.ts'

const p = plural('en')
const count = (number: number) => p(number, { other: '#' })
const actors = (number: number) => p(number, { one: '# actor', other: '# actors' })
const ties = (number: number) => p(number, { one: '# tie', other: '# ties' })
const groups = (number: number) => p(number, { one: '# group', other: '# groups' })

/** The map as groups, with the ties between them summed. */
export const enGroups = {
  title: 'Groups',
  /** A group, as a type of actor. */
  one: 'Group of actors',
  by: 'Groups by',
  bys: { communities: 'Communities', type: 'Type of actor', camps: 'Camps' },
  noTies: 'Without ties',
  unsaid: (field: string) => (field === '' ? 'Not stated' : `${field}: not stated`),
  noCamp: 'In no camp',
  leftOver: 'Smaller groups',
  /** What is left of an opened group. */
  more: (number: number) => `${count(number)} more`,
  around: (name: string, others: number) => (others === 0 ? name : `${name} & ${count(others)} more`),
  aroundAll: (name: string) => `Around ${name}`,
  role: (members: number, within: number) => `${actors(members)}, ${ties(within)} within`,
  /** Beside the verb of a sum; `back`: run against it. */
  sum: (number: number, back: number) => `${ties(number)}${back > 0 ? `, ${count(back)} of them back` : ''}`,
  said: (number: number) => `The map is drawn as ${groups(number)}`,
  seeking: (done: number) => `Looking for communities: ${Math.round(done * 100)}%`,
  seekingCamps: 'Looking for camps: the split that the fewest signed ties go against',
  cancel: 'Cancel',
  failed: 'The communities could not be found: the work beside the page broke off.',
  noCamps: 'There are no camps: no tie on screen supports or opposes.',
  again: 'Try again',
  counted: (number: number, members: number) => `${groups(number)} of ${actors(members)}`,
  over: (number: number, members: number, tieCount: number) =>
    `${groups(number)} of ${actors(members)}, ${ties(tieCount)}.`,
  /** Of sums of ties. */
  drawnShort: (drawn: number, all: number) => `Drawn: the ${count(drawn)} largest of ${count(all)} sums of ties.`,
  drawnSums: (drawn: number, all: number) =>
    drawn === all
      ? ''
      : `The ${count(drawn)} largest of ${count(all)} sums of ties are drawn; a selected group shows more of its own.`,
  /** Under a figure. */
  figure: (number: number, members: number, tieCount: number, drawn: number, all: number) =>
    `${groups(number)} of ${actors(members)}, ${ties(tieCount)} summed by kind${drawn === all ? '' : `; the ${count(drawn)} largest of ${count(all)} sums are drawn`}. Numbers: actors in a group, ties on a line.`,
  explain: {
    communities:
      'A community: actors with more ties among themselves than chance would give (Louvain, modularity). Every kind of tie counts alike, also opposition, so a community is not an alliance. Its name is that of its most connected actor.',
    type: 'One group for each type of actor.',
    camps:
      'Actors stand in camps so that as few signed ties as possible go against the split. A camp is not an alliance.',
    field:
      'One group for each value of this field. Where there are many different numbers, each group is a span of them; whoever has several values stands with those who have just the same.',
  },
  size: 'The number in a group is that of its actors, the number on a line that of its ties.',
  list: 'All groups',
  open: 'Open the group',
  openMore: (number: number) => `Show ${count(number)} more`,
  closeGroup: 'Close the group',
  closeOf: (name: string) => `Close: ${name}`,
  opened: (name: string, shown: number, left: number) =>
    left === 0
      ? `${name} is open: ${actors(shown)}`
      : `${name} is open: ${actors(shown)}, ${count(left)} more are left together`,
  closed: (name: string) => `${name} is closed`,
  within: 'Ties within',
  others: 'Ties to others',
  members: 'Actors',
  ties: (number: number) => ties(number),
  each: 'Each of them',
  ways: { out: 'from here', in: 'to here', both: 'both ways' },
  sumTitle: 'Ties between two groups',
  member: (name: string) => `Belongs to the group ${name}.`,
  showAll: (number: number) => `Show all ${count(number)}`,
  asGroups: 'Show as groups',
}
