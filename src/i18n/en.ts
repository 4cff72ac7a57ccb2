import { enDrawing } from './enDrawing.ts'
import { enLarge } from './enLarge.ts'
import { lowerFirst } from './lowerFirst.ts'
import { plural } from './plural.ts'
import type { Widen } from './widen.ts'

const p = plural('en')
const ties = (count: number) => p(count, { one: '# tie', other: '# ties' })
const actors = (count: number) => p(count, { one: '# actor', other: '# actors' })

const months = 'January February March April May June July August September October November December'.split(' ')
const shortMonths = months.map((month) => month.slice(0, 3))
const seasons = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' }
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: { readonly [rule: string]: string } = { one: 'st', two: 'nd', few: 'rd' }
const century = (number: number) => `${number}${endings[ordinals.select(number)] ?? 'th'} century`

/** Every word that the interface says. Sentences are whole: nothing is glued together from parts outside this folder. */
export const en = {
  appName: 'Entente',
  tagline: 'Who supports, opposes, intervenes in or belongs to whom, and who says so',
  languageName: 'English',

  /** Kinds and types that are built in; a map may restyle and add. */
  kinds: {
    support: 'Support',
    opposition: 'Opposition',
    intervention: 'Intervention',
    affiliation: 'Affiliation',
    /** Of a tie whose file tells no kind. */
    unknown: 'No kind given',
  },
  /** What stands between the two names when a tie has no label of its own: a label template. */
  kindVerbs: {
    support: 'supports',
    opposition: 'opposes',
    intervention: 'intervenes in',
    affiliation: 'belongs to',
    unknown: 'is tied to',
  },
  types: {
    person: 'Person',
    state: 'State',
    organisation: 'Organisation',
    alliance: 'Alliance',
    media: 'Media',
    group: 'Group, movement',
    unknown: 'No type given',
  },
  bases: { documented: 'Documented', stated: 'On record', reported: 'Reported', alleged: 'Alleged' },
  basisGroups: { record: 'On record', reported: 'Reported', alleged: 'Alleged', none: 'No evidence' },
  basisMeanings: {
    documented: 'A record, a deployment or an office held',
    stated: 'The party itself says so, on record',
    reported: 'Another party or the press reports it as fact',
    alleged: 'Claimed by an interested or unnamed party, not verified',
  },

  bar: {
    openMap: 'Choose a map',
    maps: 'Maps',
    shippedMaps: 'Maps to read',
    openFile: 'Open a file…',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    share: 'Share',
    menu: 'More',
    keys: 'Keys',
    skipToMap: 'Skip to the map',
    undo: 'Undo',
    redo: 'Redo',
    saved: 'Saved',
    notSaved: 'Not saved',
    downloadCopy: 'Download a copy',
    languageIs: (name: string) => `Language: ${name}`,
    themeIs: (name: string) => `Theme: ${name}`,
    undoWhat: (what: string) => `Undo: ${what}`,
    redoWhat: (what: string) => `Redo: ${what}`,
    actions: 'This map',
    openSearch: 'Search',
  },

  share: {
    title: 'Share this view',
    explain: 'The link holds the map, the filters, the selection and the language. Whoever opens it sees this picture.',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'The link could not be copied. Select it and copy it by hand.',
    link: 'Link',
    fileOnly: 'This map was opened from a file, so a link cannot carry it. Send the file along.',
    positions: 'Actors that you moved stand where they were in the shipped map; a link does not carry positions.',
  },

  legend: {
    title: 'Legend and filters',
    open: 'Legend',
    relations: 'Relations',
    evidence: 'Evidence',
    actors: 'Actors',
    shown: (count: number) => p(count, { one: '# shown', other: '# shown' }),
    only: 'Only',
    onlyThis: (name: string) => `Only ${name}`,
    kindChips: 'Kinds of relation',
    all: 'All',
    showAll: 'Show all',
    showAllOf: (section: string) => `Show all: ${section}`,
    row: (name: string, count: number) => `${name}, ${p(count, { one: '#', other: '#' })}`,
    hiddenByYou: 'Hidden by you',
    bringBack: (name: string) => `Show ${name} again`,
    loners: 'Hide actors left without ties',
    hidden: (hidden: number, all: number) =>
      `${hidden} of ${p(all, { one: '# relation', other: '# relations' })} hidden`,
    hiddenActors: (hidden: number, all: number) => `${hidden} of ${actors(all)} hidden`,
    nothingHidden: 'Nothing hidden',
    reset: 'Reset',
    belong: (count: number, all: number, name: string) =>
      `${count} of ${ties(all)} ${count === 1 ? 'belongs' : 'belong'} to ${name}`,
  },

  search: {
    preparing: 'Preparing the search…',
    label: 'Find an actor',
    placeholder: 'Find an actor…',
    none: (query: string) => `No actor is called “${query}”.`,
    noneHint: 'Try another spelling, a role, or a name in Latin or Cyrillic.',
    results: (count: number) => p(count, { one: '# actor found', other: '# actors found' }),
    hidden: 'hidden',
    why: {
      actor: 'You have hidden this actor.',
      type: (type: string) => `Actors of this type are switched off: ${type}.`,
      focus: 'The map is cut down to a focus, and this actor is outside it.',
      loner: 'The filters leave it without a tie, and actors without ties are hidden.',
    },
    whyTitle: (name: string) => `Why can’t I see ${name}?`,
    show: 'Show it',
    clear: 'Clear the search',
    leave: 'Leave the search',
  },

  modes: { label: 'View', map: 'Map', list: 'List', table: 'Table', menu: (mode: string) => `View: ${mode}` },

  map: {
    label: 'Map of actors and ties',
    summary: (title: string, actorCount: number, tieCount: number, kinds: string, most: string) =>
      `${title}: ${actors(actorCount)} and ${ties(tieCount)}${kinds ? ` (${kinds})` : ''}.${most ? ` Most connected: ${most}.` : ''}`,
    help: 'Arrow keys move between actors, period and comma step through the ties, Enter opens, A makes an actor, C connects it with another. Question mark lists all keys.',
    kindCount: (count: number, kind: string) => `${count} ${lowerFirst(kind)}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomTo100: 'Zoom to 100 %',
    fit: 'Fit the map',
    arrange: 'Arrange again',
    arrangeHint: 'Lays the map out anew. Pinned actors stay.',
    arranging: 'Arranging the map',
    arrangeFailed: 'The layout could not be finished. The map is as it was.',
    wholeMap: 'Whole map',
    zoom: (percent: number) => `${percent} %`,
    emptyTitle: 'An empty map',
    emptyText: 'This map has no actors yet. Press twice on an empty place to begin, or open another file.',
    openExample: 'Open the example',
    filteredTitle: 'No tie fits these filters',
    filteredText: (all: number) => `All ${p(all, { one: '# relation is', other: '# relations are' })} hidden.`,
    showAll: (all: number) => `Show all ${all}`,
    loading: (name: string) => `Reading ${name}…`,
  },

  /** What is said aloud as the keyboard moves over the map. */
  say: {
    actor: (name: string, role: string, type: string, count: number) =>
      `${name}, ${[role, type].filter(Boolean).join(', ')}, ${ties(count)}`,
    tie: (index: number, count: number, sentence: string, basis: string) =>
      `Tie ${index} of ${count}: ${sentence}, ${basis.toLowerCase()}`,
    selected: (name: string) => `${name} selected`,
    unselected: (name: string) => `${name} no longer selected`,
    selectedMany: (count: number) => `${actors(count)} selected`,
    cleared: 'Nothing selected',
    noTies: (name: string) => `${name} has no ties on screen`,
    filtered: (shown: number, all: number) => `${shown} of ${ties(all)} shown`,
    noneThere: 'No actor in that direction',
    moved: (count: number) => `Moved ${actors(count)}`,
    pinned: (name: string) => `${name} stays where it is`,
    unpinned: (name: string) => `${name} may be moved by “Arrange again”`,
    arranged: (count: number) => `Arranged ${actors(count)}`,
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    edits: {
      import: (count: number) => p(count, { one: 'add # row from a file', other: 'add # rows from a file' }),
      move: (count: number) => `move ${actors(count)}`,
      arrange: (count: number) => `arrange ${actors(count)}`,
      pin: () => 'pin an actor',
      figure: () => 'change the figure',
      'step-add': () => 'add a step',
      'step-change': () => 'change a step',
      'step-move': (count: number) => p(count, { one: 'move # step', other: 'move # steps' }),
      'step-delete': () => 'delete a step',
      rename: () => 'rename the map',
      'camp-name': () => 'name a camp',
      restore: () => 'restore an older version',
      ...enDrawing.edits,
    },
    opened: (title: string, actorCount: number, tieCount: number) =>
      `${title} is open: ${actors(actorCount)}, ${ties(tieCount)}`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to do again',
  },

  inspector: {
    label: 'Details',
    relation: 'Relation',
    actor: 'Actor',
    actorsSelected: (count: number) => p(count, { one: '# actor', other: '# actors selected' }),
    among: 'Ties among them',
    noneAmong: 'No tie on screen joins them directly.',
    kind: 'Kind',
    when: 'When',
    basis: 'Basis',
    strength: 'Strength',
    undated: 'Not dated',
    evidence: 'Evidence',
    pieces: (pieces: number, sources: number) =>
      `${p(pieces, { one: '# piece', other: '# pieces' })}, ${p(sources, { one: '# source', other: '# sources' })}`,
    noEvidence: 'No evidence is given for this tie.',
    otherTies: (name: string) => `Other ties of ${name}`,
    allTies: 'All ties',
    noTies: 'No ties on screen.',
    hiddenTies: (count: number) =>
      p(count, { one: '# more is hidden by the filters', other: '# more are hidden by the filters' }),
    glance: 'At a glance',
    firstLast: 'First and last date',
    backedBy: 'Backed by',
    backs: 'Backs',
    opposedBy: 'Opposed by',
    opposes: 'Opposes',
    intervenedBy: 'Intervened in by',
    intervenes: 'Intervenes in',
    belongs: 'Belongs to',
    members: 'Belong to it',
    other: 'Other ties',
    outgoing: 'from here',
    incoming: 'to here',
    mutual: 'both ways',
    /** A row of the glance for a kind of the map's own, or for ties both ways. */
    kindWay: (kind: string, way: string) => `${kind}, ${way}`,
    glanceRow: (label: string, count: number, names: string) => `${label}: ${ties(count)}, ${names}`,
    unselect: (name: string) => `Take ${name} out of the selection`,
    counts: (actorCount: number, tieCount: number) => `${actors(actorCount)} and ${ties(tieCount)}`,
    tieHidden: 'The filters hide this tie.',
    roleAndTies: (role: string, count: number) => [role, ties(count)].filter(Boolean).join(', '),
    ownWords: 'In their own words',
    trail: 'Evidence of their ties',
    back: 'Back',
    hide: (name: string) => `Hide ${name}`,
    hideThis: 'Hide this actor',
    copyLink: 'Copy link to this',
    close: 'Close',
    pin: 'Pin in place',
    unpin: 'Unpin',
    saysWho: (name: string) => `Said by ${name}`,
    source: 'Source',
    citation: 'Full citation',
    openSource: 'Open the source',
    unknownSource: (id: string) => `Source “${id}” is not described in this map.`,
    tabs: { ties: 'Ties', evidence: 'Evidence', about: 'About' },
    aliases: 'Also known as',
    aboutMap: 'About this map',
    sources: 'Sources',
    authors: 'Authors',
    licence: 'Licence',
    moreFields: 'More fields',
  },

  list: {
    title: 'Actors',
    sortBy: 'Sort by',
    byName: 'Name',
    byTies: 'Ties',
    ties,
    actor: 'Actor',
    type: 'Type',
    expand: (name: string) => `Ties of ${name}`,
    shown: (shown: number, all: number) => `${shown} of ${actors(all)} on screen`,
    actions: 'Pin, hide',
    pin: (name: string) => `Pin ${name} in place`,
    unpin: (name: string) => `Unpin ${name}`,
    tiesOfKind: (kind: string) => `Ties: ${lowerFirst(kind)}`,
  },

  table: {
    title: 'Relations',
    number: '#',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    kind: 'Kind',
    basis: 'Basis',
    when: 'When',
    evidence: 'Evidence',
    where: 'Where',
    shown: (shown: number, all: number) => `${shown} of ${p(all, { one: '# relation', other: '# relations' })} in view`,
    pieces: (count: number) => p(count, { one: '# piece of evidence', other: '# pieces of evidence' }),
    none: 'No relation fits these filters.',
  },

  /**
   * EDTF in words, see view/sayWhen.ts. Not by Intl: Chromium carries no Kazakh dates, and engines differ in the others.
   * `…Of` is the form after a day or after “since”, “until”, “about” (января), else the form that stands alone (январь).
   */
  dates: {
    /** Monday first, January first. */
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months,
    monthsOf: months,
    shortMonths,
    shortMonthsOf: shortMonths,
    seasons,
    seasonsOf: seasons,
    day: (day: string, month: string) => `${day} ${month}`,
    onWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
    /** `date` is a day or a month, `year` what `year` or `beforeChrist` gave. */
    inYear: (date: string, year: string) => `${date} ${year}`,
    /** One year, or two: 1872–1907. */
    year: (year: string) => year,
    seasonOf: (season: string, year: string) => `${season} ${year}`,
    decade: (year: number) => `${year}s`,
    decadeOf: (year: number) => `the ${year}s`,
    century,
    centuryOf: (number: number) => `the ${century(number)}`,
    beforeChrist: (year: number) => `${year} BC`,
    at: (date: string, time: string) => `${date}, ${time}`,
    someDay: (date: string) => `${date}, day unknown`,
    someMonth: (date: string) => `${date}, month unknown`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `${date} (uncertain)`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    from: (begin: string) => `from ${begin}, end unknown`,
    to: (end: string) => `beginning unknown, to ${end}`,
    range: (begin: string, end: string) => `${begin} – ${end}`,
    always: 'at all times',
    unknown: 'not known when',
  },

  /** Sources, shortly (“Episkopos 2022”) and in full. */
  citations: {
    two: (first: string, second: string) => `${first} and ${second}`,
    more: (first: string) => `${first} et al.`,
    noDate: 'no date',
    volume: (volume: string, issue: string) =>
      [volume && `vol. ${volume}`, issue && `no. ${issue}`].filter(Boolean).join(', '),
    pages: (pages: string) => (/[–,]/.test(pages) ? `pp. ${pages}` : `p. ${pages}`),
    doi: (doi: string) => `DOI ${doi}`,
    /** In the short citation, with the place in the source: “Episkopos 2022, ¶4”. */
    place: (citation: string, locator: string) => `${citation}, ${locator}`,
  },

  opening: {
    failedTitle: (name: string) => `“${name}” could not be opened`,
    unchanged: 'The map on screen has not changed.',
    unknownMap: (id: string) =>
      `There is no map “${id}” here. The map on screen is the one that this page starts with.`,
    problemsTitle: (count: number, name: string) =>
      p(count, { one: `# thing to know about “${name}”`, other: `# things to know about “${name}”` }),
    kept: (actorCount: number, tieCount: number) => `Kept: ${actors(actorCount)}, ${ties(tieCount)}.`,
    leftOut: (count: number) => p(count, { one: '# thing was left out.', other: '# things were left out.' }),
    missing: (names: string) => `The link names what this map does not have: ${names}. The rest is shown.`,
    showProblems: 'Show what was found',
    more: (count: number) => p(count, { one: 'and # more', other: 'and # more' }),
    downloadProblems: 'Download the list',
    dismiss: 'Dismiss',
    where: 'Where',
    what: 'What',
    drop: 'Drop a map file to open it',
    openAnyway: 'Open it all the same',
    cancel: 'Cancel',
    tooLarge: (megabytes: number) =>
      `The file is larger than ${megabytes} MB, the most that is read without asking. It may take long, and much memory.`,
    notReadable: 'The browser could not read the file. Check that it still exists and that you may open it.',
    notReached: 'The map could not be fetched. Check the connection and try again.',
    noMapInside: 'There is no map inside this file. Figures that Entente makes have one, unless it was switched off.',
    mapDamaged: 'The map inside this file can no longer be read: another program changed the file, or it is cut short.',
    mapTooLarge: 'The map inside this file is larger than what is read here.',
    tryAgain: 'Try again',
    openExample: 'Open the example',
    openAnother: 'Open another file…',
    wholeFile: 'The whole file',
    severities: { error: 'Left out', warning: 'Kept' },
  },

  keys: {
    title: 'Keys',
    anywhere: 'Anywhere',
    onMap: 'On the map',
    rows: {
      search: 'Search',
      help: 'This list',
      undo: 'Undo',
      redo: 'Redo',
      save: 'Download a copy',
      focus: 'Show only what is selected and those around; again, the whole map',
      escape: 'Leave, close, select nothing',
      arrows: 'Nearest actor in that direction',
      ties: 'Next, previous tie of this actor',
      enter: 'Open the actor, or follow the tie',
      back: 'Back along the way you came',
      select: 'Select; with Shift, add to the selection',
      move: 'Move the actor',
      letters: 'Find by name',
      expand: 'Draw the neighbours that are left out of a large map',
      makeActor: 'Make an actor',
      connect: 'Connect this actor with another',
      remove: 'Delete what is selected',
      zoom: 'Zoom in, zoom out, fit',
      pin: 'Pin or unpin the actor',
    },
    close: 'Close',
    note: 'Single letters work only while the map has the focus.',
  },

  crash: {
    title: 'Something broke in this page',
    text: 'Your map is still here. Download a copy, then load the page again.',
    reload: 'Load the page again',
    details: 'What broke',
  },

  /** In place of a part of the page that did not load or broke, while the rest works. */
  part: { failed: 'This part of the page did not load.', reload: 'Load the page again' },

  /** What camps are called: after the actor with most ties. */
  campNames: {
    side: (name: string) => (name.endsWith('s') ? `${name}’ side` : `${name}’s side`),
    otherSide: 'The other side',
  },

  drawing: enDrawing,

  large: enLarge,

  /** Under the map. */
  foot: {
    shown: (shownActors: number, shownTies: number) => `${actors(shownActors)}, ${ties(shownTies)}`,
    shownOf: (shownActors: number, allActors: number, shownTies: number, allTies: number) =>
      `${shownActors} of ${actors(allActors)}, ${shownTies} of ${ties(allTies)}`,
  },

  sheet: {
    label: 'Details',
    drag: 'Height of the details',
    peek: 'Low',
    half: 'Half',
    full: 'Full',
    raise: 'Show more of the details',
    lower: 'Show less of the details',
  },
}

/** What every other language must say. */
export type Words = Widen<typeof en>
