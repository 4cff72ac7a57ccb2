import { plural } from './plural.ts'

const p = plural('en')
const ties = (count: number) => p(count, { one: '# tie', other: '# ties' })
const actors = (count: number) => p(count, { one: '# actor', other: '# actors' })

/** What stands in a figure, and what its proof says. */
export const enFigure = {
  whole: (actorCount: number, tieCount: number) => `${actors(actorCount)} and ${ties(tieCount)}.`,
  part: (actorCount: number, allActors: number, tieCount: number, allTies: number) =>
    `${p(actorCount, { other: '#' })} of ${actors(allActors)} and ${p(tieCount, { other: '#' })} of ${ties(allTies)} shown.`,
  mostConnected: 'The most connected are shown.',
  /** `names` are words of the legend, parted by `comma`. */
  leftOut: (names: string) => `Left out: ${names}.`,
  around: (names: string) => `Ties of ${names}.`,
  noPosition: 'Position has no meaning.',
  paragraphs: '¶ = paragraph of the source.',
  noRoom: (names: string) => `Without a name, for want of room: ${names}.`,
  noRoomForMany: (count: number) =>
    `${p(count, { one: '# actor is', other: '# actors are' })} without a name, for want of room.`,
  notesLeftOut: (shown: number, all: number) => `${shown} of ${p(all, { one: '# note', other: '# notes' })} fit in.`,
  undated: (count: number) =>
    `${p(count, { one: '# tie without a date is', other: '# ties without a date are' })} in every panel.`,
  sources: (citations: string, count: number) => `${count === 1 ? 'Source' : 'Sources'}: ${citations}`,
  moreSources: (citations: string, more: number) => `${citations}; and ${more} more.`,
  /** `names` is '' where the map names no author. */
  credit: (names: string) => (names === '' ? 'Made with Entente' : `Map: ${names}, made with Entente`),
  untitled: 'Untitled map',
  kindOfTie: (kind: string, count: number) => `${kind} (${count})`,
  periodOfTies: (period: string, count: number) => `${period} (${count})`,
  comma: ', ',
  alt: {
    /** `kinds`: “9 supports, 12 opposes”, as `kind` says each. */
    network: (title: string, actorCount: number, tieCount: number, kinds: string) =>
      `${title ? `${title}. ` : ''}Network of ${actors(actorCount)} and ${ties(tieCount)}${kinds ? `: ${kinds}` : ''}.`,
    kind: (count: number, kind: string) => `${count} “${kind}”`,
    most: (names: string) => `Most connected: ${names}.`,
    actor: (name: string, tieCount: number) => `${name} (${ties(tieCount)})`,
    weak: (count: number, all: number) =>
      `${count} of ${ties(all)} ${count === 1 ? 'is' : 'are'} reported or alleged only.`,
    panels: (count: number, names: string) => `${p(count, { one: '# panel', other: '# panels' })}: ${names}.`,
    alone: (name: string) => `One actor without ties: ${name}.`,
  },
  /** One sentence a thing that the proof found, with what to change. */
  proof: {
    'tiny-text': ({ points }: { readonly points: number }) =>
      `Smallest text ${points} pt: too small for print. Choose a larger size or larger text, or show less.`,
    'small-text': ({ points }: { readonly points: number }) => `Smallest text ${points} pt: small.`,
    'thin-line': ({ points }: { readonly points: number }) =>
      `Thinnest line ${points} pt: it may break in print. Choose larger text, which thickens lines too.`,
    'faint-text': ({ ratio }: { readonly ratio: number }) =>
      `Some text stands out from its background by ${ratio} to 1 only; 4.5 is the least. Choose another background.`,
    'names-unplaced': ({ count, names }: { readonly count: number; readonly names: string }) =>
      `No room for ${p(count, { one: '# name', other: '# names' })}: ${names}. Choose a larger size, or show less.`,
    'numbers-unplaced': ({ count }: { readonly count: number }) =>
      `No room for ${p(count, { one: '# number', other: '# numbers' })} on the ties. Choose fewer notes.`,
    'notes-left-out': ({ shown, all }: { readonly shown: number; readonly all: number }) =>
      `${shown} of ${all} notes fit in. Choose fewer notes or a higher size.`,
    'actors-overlap': ({ count }: { readonly count: number }) =>
      `${p(count, { one: '# pair of actors overlaps', other: '# pairs of actors overlap' })}. Choose a larger size, or show less.`,
    'little-room': ({ percent }: { readonly percent: number }) =>
      `Words leave the picture ${percent} % of the height. Shorten them, or switch some off.`,
    'foreign-letters': ({ count, example }: { readonly count: number; readonly example: string }) =>
      `${p(count, { one: '# text has', other: '# texts have' })} letters that our fonts lack (“${example}”). A PDF shows boxes for them; choose PNG or SVG.`,
    'nothing-selected': 'Nothing is selected, so the current view is shown.',
    'nothing-shown': 'There is nothing to show. Reset the filters.',
    'no-dates': 'No tie has a date to make panels of, so one picture is shown.',
  },
}
