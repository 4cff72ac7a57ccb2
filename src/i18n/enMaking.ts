import { plural } from './plural.ts'

const p = plural('en')
const pieces = (count: number) => p(count, { one: '# piece of evidence', other: '# pieces of evidence' })
const them = (count: number) => (count === 1 ? 'it' : 'them')

/** Making and changing a map: the fields, the dialogs, what is wrong with an entry. */
export const enMaking = {
  history: {
    title: 'History',
    hint: 'Choose a step to go back to it. Nothing is lost until you make another change.',
    opened: 'The map as it was opened',
    now: 'Now',
    undone: 'Undone',
    went: (what: string) => `The map is as after: ${what}`,
  },

  texts: (language: string) => `Texts in ${language}`,
  textsIn: 'Language of the texts',

  fields: {
    name: 'Name',
    short: 'Short name',
    type: 'Type',
    role: 'Role',
    summary: 'Summary',
    aliases: 'Also known as',
    onePerLine: 'One a line.',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    label: 'In words',
    labelHint: 'What stands between the two names: “sends troops to”. Empty: the word of the kind.',
    templateHint: 'In braces: {from} and {to} are the two names, and {to|Kazakhstan} is how the second one reads here.',
    sentence: {
      reads: (sentence: string) => `Reads: ${sentence}`,
      more: 'Names and order',
      order: 'Order',
      orders: {
        between: (first: string, second: string) => `${first} … ${second}`,
        after: (first: string, second: string) => `${first}, ${second} …`,
      },
      name: (name: string) => `“${name}” in this sentence`,
      nameHint: 'Where it reads otherwise here: “the CSTO”. Empty: the name as it is.',
      before: 'Before the first name',
      between: 'Between the names',
      after: 'After the second name',
      wordsAfter: 'What stands after the two names. Empty: the word of the kind.',
    },
    when: 'When',
    whenHint: 'A day 2022-01-05, a month 2022-01, a year 2022, from then on 2019/.., a span 2022-01-02/2022-01-07.',
    strength: 'Strength',
    strengthHint: 'A number above 0. Empty: 1.',
    sign: 'Friend or foe',
    signs: { kind: 'As its kind', '1': 'Ties friends', '0': 'Neither', '-1': 'Ties foes' },
    mutual: 'Goes both ways',
    basis: 'Basis',
    source: 'Source',
    noSource: 'No source',
    locator: 'Where in the source',
    by: 'Who says so',
    byHint: 'An actor of the map, or any name.',
    quote: 'Their own words, as the source quotes them',
    note: 'In your own words',
    private: 'Private: left out of every export',
    title: 'Title',
    subtitle: 'Subtitle',
    description: 'Description',
    licence: 'Licence',
    authors: 'Authors',
    language: 'Language of the map',
    languageHint: 'Its tag: en, ru, kk.',
    container: 'Published in',
    issued: 'Date',
    address: 'Web address',
    publisher: 'Publisher',
    pages: 'Pages',
    authorHint: 'One a line: surname, given name.',
    color: 'Colour',
    head: 'Head',
    shape: 'Shape',
    heads: { triangle: 'Triangle', bar: 'Bar', chevron: 'Double line, open head', none: 'None' },
    shapes: { circle: 'Circle', square: 'Square', hexagon: 'Hexagon', diamond: 'Diamond', card: 'Card' },
  },

  actions: {
    edit: 'Edit',
    done: 'Done',
    cancel: 'Cancel',
    close: 'Close',
    add: 'Add',
    delete: 'Delete…',
    addActor: 'Add actor',
    addTie: 'Add relation',
    addTieHere: 'Add a tie from here',
    addSource: 'Add source',
    addEvidence: 'Add evidence',
    newSource: 'New source…',
    merge: 'Merge with another…',
    up: 'Move up',
    down: 'Move down',
    deletePiece: 'Delete this piece of evidence',
    piece: (number: number) => `Evidence ${number}`,
    editSources: 'Change the sources',
    editKinds: 'Kinds of relations and types of actors…',
  },

  newActor: {
    title: 'New actor',
    hint: 'Enter adds it. Everything else can be said later.',
    again: 'There is an actor of this name already.',
  },
  newTie: {
    title: 'New relation',
    hint: 'A tie is a claim: add its evidence next.',
    choose: 'Type a name',
    none: 'No actor of this name',
    noActors: 'A tie needs two actors. Add them first.',
  },

  deleting: {
    actor: (name: string) => `Delete ${name}?`,
    actors: (count: number) => p(count, { one: 'Delete # actor?', other: 'Delete # actors?' }),
    tie: (name: string) => `Delete the tie ${name}?`,
    ties: (count: number) => p(count, { one: 'Delete # tie?', other: 'Delete # ties?' }),
    source: (name: string) => `Delete the source ${name}?`,
    sources: (count: number) => p(count, { one: 'Delete # source?', other: 'Delete # sources?' }),
    goingTies: (count: number) => p(count, { one: '# tie goes too.', other: '# ties go too.' }),
    goingPieces: (count: number) =>
      p(count, { one: '# piece of evidence goes too.', other: '# pieces of evidence go too.' }),
    /** `gone`: how many are deleted. */
    said: (count: number, gone: number) =>
      p(count, {
        one: `# piece of evidence elsewhere is said by ${them(gone)}. It stays, said by the name.`,
        other: `# pieces of evidence elsewhere are said by ${them(gone)}. They stay, said by the name.`,
      }),
    cited: (count: number, gone: number) =>
      p(count, {
        one: `# piece of evidence cites ${them(gone)}. It stays, without a source.`,
        other: `# pieces of evidence cite ${them(gone)}. They stay, without a source.`,
      }),
    steps: (count: number, gone: number) =>
      p(count, {
        one: `# step of the presentation names ${them(gone)} and goes on without.`,
        other: `# steps of the presentation name ${them(gone)} and go on without.`,
      }),
    nothing: 'Nothing else goes with it.',
    back: 'Undo brings everything back.',
    confirm: 'Delete',
  },

  merging: {
    title: (name: string) => `Merge ${name} with another actor`,
    other: 'The actor that becomes a part of it',
    ties: (count: number, gone: string, kept: string) =>
      p(count, {
        one: `# tie of ${gone} becomes a tie of ${kept}.`,
        other: `# ties of ${gone} become ties of ${kept}.`,
      }),
    names: (gone: string) => `The names of ${gone} are kept as other names.`,
    between: (count: number) =>
      p(count, {
        one: '# tie between the two would be a tie to oneself, and is deleted.',
        other: '# ties between the two would be ties to oneself, and are deleted.',
      }),
    confirm: 'Merge',
  },

  styles: {
    title: 'Kinds and types',
    kinds: 'Kinds of relations',
    types: 'Types of actors',
    builtIn: 'Built in',
    used: (count: number) => p(count, { one: 'used # time', other: 'used # times' }),
    addKind: 'Add a kind',
    addType: 'Add a type',
    newName: 'Name',
    back: (name: string) => `Put ${name} back as it was built in`,
    remove: (name: string) => `Delete ${name}`,
    removeInto: (name: string) => `What becomes of the rows of ${name}`,
    sign: 'Sign',
    ownColor: 'A colour of its own',
    near: (other: string, vision: string, theme: string, distance: string) =>
      `Hard to tell from ${other}, ${vision}, ${theme}: distance ${distance}, and 10 is the least. The head and the word must carry it.`,
    faint: (theme: string, ratio: string) => `Faint ${theme}: contrast ${ratio}, and 3 is the least.`,
    fine: (distance: string) => `Can be told from every other kind by everyone: distance ${distance}.`,
    visions: {
      normal: 'in full colour vision',
      protan: 'without red cones',
      deutan: 'without green cones',
      tritan: 'without blue cones',
    },
    themes: { light: 'on light paper', dark: 'on dark paper' },
  },

  said: {
    added: (what: string) => `Added: ${what}`,
    deleted: (what: string) => `Deleted: ${what}`,
    merged: (gone: string, kept: string) => `${gone} is now a part of ${kept}`,
    changed: (what: string) => `Changed: ${what}`,
    editing: 'Fields can be changed now. Every change is kept at once.',
    reading: 'Back to reading.',
  },

  /** What is wrong with an entry, and what to do. */
  wrong: {
    date: (text: string) => `“${text}” is no date that is understood. Write 2022-01-05, 2022-01, 2022 or 2019/..`,
    noSuchDate: (text: string) => `There is no such date: “${text}”.`,
    strength: (text: string) => `The strength must be a number above 0, and this is “${text}”.`,
    noName: 'An actor needs a name.',
    noActor: (text: string) => `No actor “${text}”.`,
    closest: (text: string, closest: string) => `No actor “${text}”. Closest: ${closest}.`,
    noKind: (text: string, choices: string) => `No kind “${text}”. There are: ${choices}.`,
    noType: (text: string, choices: string) => `No type “${text}”. There are: ${choices}.`,
    noBasis: (text: string, choices: string) => `No basis “${text}”. There are: ${choices}.`,
    color: (text: string) => `“${text}” is no colour. Write it as #0072b2.`,
    language: (text: string) => `“${text}” is no language. Write en, ru, kk or another language tag.`,
    several: (count: number) => `This tie has ${pieces(count)}. Change each of them in the details beside the table.`,
    noEvidence: 'This tie has no evidence yet. Give its basis first.',
    fixed: 'This column cannot be written.',
  },
}
