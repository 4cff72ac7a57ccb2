import { plural } from './plural.ts'

const p = plural('en')
const ties = (count: number) => p(count, { one: '# tie', other: '# ties' })
const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const camps = (count: number) => `${numbers[count] ?? count} ${count === 1 ? 'camp' : 'camps'}`

/** Camps: who stands with whom. Numbers first, no verdicts. */
export const enCamps = {
  arrangement: { label: 'Arrangement of the map', network: 'Network', camps: 'Camps' },
  title: 'Camps',
  label: 'Camps',
  close: 'Back to the network',
  /** How many camps fit how much of it. */
  fit: {
    everything: (count: number) => `${camps(count)} ${count === 1 ? 'fits' : 'fit'} everything.`,
    almost: (count: number) => `${camps(count)} ${count === 1 ? 'fits' : 'fit'} almost everything.`,
    most: (count: number) => `${camps(count)} ${count === 1 ? 'fits' : 'fit'} most of it.`,
    part: (count: number) => `${camps(count)} ${count === 1 ? 'fits' : 'fit'} part of it.`,
  },
  /** What stands between the bars stands out. */
  proven: {
    ties: (cost: number, total: number) => `|${cost} of ${total}| signed ties go against this split.`,
    relations: (cost: number, total: number) => `|${cost} of ${total}| signed relations go against this split.`,
  },
  open: {
    ties: (lower: number, cost: number, total: number) =>
      `|Between ${lower} and ${cost} of ${total}| signed ties go against the best split.`,
    relations: (lower: number, cost: number, total: number) =>
      `|Between ${lower} and ${cost} of ${total}| signed relations go against the best split.`,
  },
  bar: (cost: number, total: number) => `${cost} of ${total} against the split`,
  countedOnly: 'Camps count support and opposition only.',
  rule: 'Signed ties are support and opposition. Support should stay inside a camp, opposition should cross over.',
  doFit: (fits: number, against: number) =>
    against === 0
      ? `All ${fits} do.`
      : `${fits} do. ${against === 1 ? 'This one does not:' : `These ${against} do not:`}`,
  over: (seen: number, all: number) => `Over ${seen} of ${ties(all)}.`,
  against: {
    list: 'Ties against the split',
    'support-across': 'Support that crosses to the other side',
    'opposition-inside': 'Opposition inside one side',
    notAlways: 'Not against every split that fits as well',
    row: (number: number, sentence: string, basis: string, why: string) => `${number}. ${sentence}, ${basis}. ${why}.`,
    more: (count: number) => `and ${ties(count)} more`,
  },
  members: 'Who stands where',
  /** What the author calls them. */
  naming: {
    title: 'What the camps are called',
    camp: (number: number) => `Camp ${number}`,
    hint: 'Empty: after the actor with most ties. The name is kept for the camp of that actor.',
  },

  sure: {
    title: 'How sure is it?',
    withoutAlleged: (cost: number, lower: number, total: number) =>
      `Without alleged ties, ${cost === lower ? cost : `between ${lower} and ${cost}`} of ${total} go against the split.`,
    allAlleged: 'All exceptions are only alleged.',
    withAlleged: 'Alleged ties are hidden.',
    tryIt: 'Try it',
    showAlleged: 'Show them',
    only: 'No other split fits as well.',
    others: (count: number, isAll: boolean) =>
      `${isAll ? '' : 'At least '}${p(count, { one: '# other split fits', other: '# other splits fit' })} as well. Either side is possible for:`,
    showOn: (name: string) => `Show ${name} on the other side`,
    showFirst: 'Show the first split',
    otherShown: (name: string) => `${name} stands on the other side.`,
    unknown: 'Whether other splits fit as well was not found out.',
    apart: (names: string) =>
      `No signed tie connects those around ${names}. Which of their sides go together is not known.`,
    proven: (count: number, least: number) =>
      count === 1
        ? `${count} circle contradicts itself. It must break one of its ties, so at least ${least} goes against any split.`
        : `${count} circles contradict themselves and share no tie. Each must break one, so at least ${least} go against any split.`,
    provenInParts: (count: number, least: number) =>
      `${count} circles contradict themselves. Each must break one of its ties; counted in parts, so that no tie counts twice, they show that at least ${least} go against any split.`,
    byCases: 'That it cannot be fewer was proven by trying all that is left.',
    notProven: 'Whether a better split exists was not proven.',
    circles: 'The circles',
    part: (percent: number) => `counted at ${percent} %`,
    selectCircle: (names: string) => `Select this circle: ${names}`,
  },
  care: {
    title: 'Read with care',
    notAlliance: 'A camp is not an alliance.',
    onlyEnemies: (a: string, b: string) => `${a} and ${b} share a side only because each opposes someone on the other.`,
  },
  figure: 'Make a figure',
  how: {
    title: 'How it is counted',
    formula:
      'The number is the frustration index: the fewest signed ties that any split into two camps leaves against it, support between camps plus opposition inside them. Direction and strength make no difference.',
    formulaMany:
      'The number is the fewest signed ties that a split into at most so many camps leaves against it. With any number of camps, enemies of one enemy need not be friends.',
    counting: 'Several ties between the same two',
    ties: 'Every tie counts',
    relations: 'They count as one relation',
    otherCounting: {
      ties: (cost: number, total: number) => `Counted tie by tie: ${cost} of ${total}.`,
      relations: (cost: number, total: number) => `Counted as one relation a pair: ${cost} of ${total}.`,
    },
    number: 'Number of camps',
    two: 'Two',
    atMost: (count: number) => `At most ${count}`,
    best: 'As many as fit best',
    signs: 'What each kind counts as',
    own: (sign: string) => `As it is: ${sign}`,
    support: 'support',
    oppose: 'opposition',
    none: 'not counted',
    selfTies: (count: number) => `${p(count, { one: '# tie', other: '# ties' })} of an actor to itself left out.`,
    unsigned: (count: number, kinds: string) =>
      `${p(count, { one: '# tie is', other: '# ties are' })} not counted: ${kinds}.`,
    drawn: (count: number) =>
      `${p(count, { one: '# pair has', other: '# pairs have' })} as many ties for as against, and no relation.`,
  },
  triads: {
    title: 'Triads',
    balanced: (balanced: number, total: number) => `${balanced} of ${total} are balanced.`,
    noTriads: 'No three actors all have a signed tie with each other.',
    '+++': 'Three friends',
    '+--': 'Two friends with a common enemy',
    '++-': 'One with two friends who are enemies',
    '---': 'Three enemies',
    isBalanced: 'balanced',
    isNot: 'not balanced',
    show: (names: string) => `Select ${names}`,
    more: (count: number) => `and ${p(count, { one: '# more', other: '# more' })}`,
  },
  time: {
    title: 'Over time',
    row: (when: string, cost: number, total: number) => `${when}: ${cost} of ${total} against two camps`,
    cost: (cost: number, lower: number, total: number) => `${cost === lower ? cost : `${lower}–${cost}`} of ${total}`,
    undated: (count: number) =>
      `${p(count, { one: '# tie without a date counts', other: '# ties without a date count' })} throughout.`,
    sampled: (shown: number, all: number) => `${shown} of ${all} days on which something changes.`,
  },
  running: 'Looking for the best split…',
  sofar: (lower: number, cost: number) => `So far: between ${lower} and ${cost}.`,
  stop: 'Stop',
  stopped: 'Stopped. This is the best split so far.',
  failed:
    'The search for camps broke off, perhaps for lack of memory. The map is as it was. Try again, or hide some ties first.',
  again: 'Try again',
  nothing: 'No tie that is shown counts as support or opposition, so there is nothing to split.',
  nothingDrawn: 'Support and opposition cancel out between every two, so there is nothing to split.',
  notPlaced: {
    title: 'Not placed',
    why: 'no support or opposition of their own',
    whyEven: 'no support or opposition of their own, or as much of one as of the other',
    more: (count: number) => `and ${count} more`,
  },
}
