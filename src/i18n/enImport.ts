import { enExport } from './enExport.ts'
import { enJoin } from './enJoin.ts'
import { plural } from './plural.ts'

const p = plural('en')
const rows = (count: number) => p(count, { one: '# row', other: '# rows' })
const more = (count: number) => (Number(count) > 1 ? ` The same in ${rows(count)}.` : '')

type NoActor = { name: string; closest: string; closestName: string; count: number }

/** The import wizard, and what is told before a file is written in another format. */
export const enImport = {
  check: 'Import check',
  sheet: 'What the file says',
  close: 'Leave the import',
  reading: (name: string) => `Reading “${name}”…`,
  cancel: 'Cancel',
  untouched: 'The open map stays as it is until you choose.',
  found: (tieCount: number, actorCount: number) =>
    `${p(tieCount, { one: '# tie', other: '# ties' })}, ${p(actorCount, { one: '# actor', other: '# actors' })}`,
  rowsRead: (count: number, fine: number) => `${rows(count)} read. ${p(fine, { other: '#' })} fine.`,
  problems: 'Problems',
  noProblems: 'Nothing is wrong with this file.',
  ready: (count: number) => p(count, { one: 'The file is read. # problem.', other: 'The file is read. # problems.' }),
  left: (count: number) => p(count, { one: '# problem left', other: '# problems left' }),
  moreValues: (count: number) =>
    p(count, {
      one: '# more value, which becomes a kind or type of its own where no word is known for it.',
      other: '# more values, which become kinds or types of their own where no word is known for them.',
    }),
  moreProblems: (count: number) => p(count, { one: 'and # more', other: 'and # more' }),
  downloadList: 'Download the list',
  takeBack: 'Take back the last choice',
  openNew: 'Open as a new map',
  addTo: 'Add to the open map',
  nothingToOpen: 'There is nothing to open yet. Choose what the columns mean.',
  title: 'Title of the map',
  pasted: 'Pasted rows',

  encoding: 'Encoding',
  delimiter: 'Between the cells',
  delimiters: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab', bar: 'Bar', space: 'Space' },
  header: 'The first row holds names',
  use: 'This table tells',
  uses: { relations: 'Ties', actors: 'Actors', none: 'Nothing, leave it out' },
  table: 'Table',
  firstRows: (count: number, all: number) => `The first ${count} of ${rows(all)}`,
  moreColumns: (count: number) =>
    p(count, { one: '# more column is kept as a field.', other: '# more columns are kept as fields.' }),
  row: 'Row',
  column: (number: number) => `Column ${number}`,
  meaningOf: (name: string) => `What “${name}” means`,
  meanings: {
    keep: 'Kept as a field',
    drop: 'Left out',
    from: 'From',
    to: 'To',
    kind: 'Kind of tie',
    sign: 'Sign',
    label: 'Words of the tie',
    when: 'When',
    begin: 'Begins',
    end: 'Ends',
    strength: 'Strength',
    direction: 'One way or both',
    id: 'Id',
    basis: 'Basis',
    source: 'Source',
    locator: 'Place in the source',
    by: 'Who says so',
    quote: 'Quote',
    note: 'Note',
    name: 'Name',
    short: 'Short name',
    type: 'Type of actor',
    role: 'Role',
    summary: 'Summary',
    aliases: 'Other names',
    x: 'Place across',
    y: 'Place down',
  },
  inLanguage: (meaning: string, tag: string) => `${meaning} (${tag})`,
  piece: (meaning: string, number: number) => `${meaning}, piece ${number}`,
  kindsTitle: 'Kinds of tie',
  kindsHint: 'What each value of the column means.',
  typesTitle: 'Types of actor',
  ownKind: (name: string) => `A kind of its own: ${name}`,
  ownType: (name: string) => `A type of its own: ${name}`,
  noKind: 'No kind',
  noType: 'No type',
  otherKind: 'Ties that tell no kind',
  valueMeans: (value: string) => `What “${value}” means`,
  times: (count: number) => p(count, { one: '# time', other: '# times' }),

  fixes: {
    takeActor: (name: string) => `Use ${name}`,
    create: (name: string) => `Add “${name}”`,
    createAll: (count: number) => p(count, { one: 'Add the missing actor', other: 'Add all # missing actors' }),
    together: 'Take them together',
    apart: 'Keep both',
    merge: (name: string) => `Merge into ${name}`,
    differ: 'They are different actors',
    fine: 'Fine as it is',
  },
  where: ({ table, row, column }: { table: string; row: string; column: string }) =>
    [table, row === '' ? '' : `Row ${row}`, column].filter(Boolean).join(', '),

  problemWords: {
    empty: () => 'The file is empty.',
    'not-read': ({ like }: { like: string }) =>
      like === ''
        ? 'This is no text, and no format that is read here. Save it as a table, GraphML or GEXF.'
        : `This is a file of the kind ${like}, which is not read here. Save it as a table, GraphML or GEXF.`,
    'old-excel': () => 'This is a workbook of an old Excel. Save it as .xlsx and open that.',
    'too-large': ({ megabytes }: { megabytes: number }) =>
      `The file is larger than ${megabytes} MB, the most that is read here.`,
    'unfolds-too-large': ({ megabytes }: { megabytes: number }) =>
      `The file would unfold to more than ${megabytes} MB, the most that is read here.`,
    'empty-zip': () => 'There is no table and no graph in this ZIP.',
    'broken-zip': () => 'The file is damaged or cut short and cannot be unpacked. Save it again at its origin.',
    'bad-xml': ({ line, column, why }: { line: number; column: number; why: string }) =>
      `The XML breaks at line ${line}, column ${column} (${why}). What stands after it could not be read.`,
    doctype: () =>
      'The file has a DOCTYPE, which can fill the memory and is not read. Delete that line and open it again.',
    'not-json': ({ line, column, found }: { line: number; column: number; found: string }) =>
      found === ''
        ? `The file is cut off at line ${line}, column ${column}. Save it again at its origin.`
        : `This is no JSON: line ${line}, column ${column} has “${found}” where it may not stand.`,
    'too-deep': ({ levels }: { levels: number }) => `Nested deeper than ${levels} levels, which no map needs.`,
    'unknown-form': ({ found }: { found: string }) =>
      `The form of this file is not known. What it has: ${found}. Actors and ties were looked for and not found.`,
    'newer-version': ({ version, known }: { version: string; known: string }) =>
      `The file is of version ${version}, and what is read here is ${known}. Save it in that version.`,
    'bad-syntax': ({ line, found }: { line: number; found: string }) =>
      found === '' ? `The file ends too early, at line ${line}.` : `Line ${line} is not understood: “${found}”.`,
    'no-rows': () => 'There are no rows in this file.',
    'no-ends-columns': ({ columns }: { columns: string }) =>
      `No column says from whom and to whom a tie goes. Say which do. The columns are ${columns}.`,
    unreadable: () => 'This could not be read.',
    stopped: ({ seconds }: { seconds: number }) => `Reading took longer than ${seconds} seconds and was stopped.`,
    'too-many-columns': ({ count, most }: { count: number; most: number }) =>
      `The table has ${count} columns. The first ${most} are read, the others left out.`,
    'too-many-rows': ({ count, most }: { count: number; most: number }) =>
      `The table has ${count} rows. The first ${most} are read, the others left out.`,
    'reserved-column': ({ name }: { name: string }) => `“${name}” may not be used as the name of a field. Left out.`,
    'no-end': ({ end, count }: { end: 'from' | 'to'; count: number }) =>
      `The tie does not say ${end === 'from' ? 'from whom it comes' : 'to whom it goes'}. Left out.${more(count)}`,
    'no-actor': ({ name, closest, closestName, count }: NoActor) =>
      `No actor “${name}”.${closest === '' ? '' : ` Closest: ${closestName}.`} The tie is left out until you choose.${more(count)}`,
    'no-name': ({ count }: { count: number }) => `An actor without id and name. Left out.${more(count)}`,
    'duplicate-actor': ({ id, first, count }: { id: string; first: number; count: number }) =>
      `The actor “${id}” stands in row ${first} already. This one is left out.${more(count)}`,
    'no-edge-part': ({ part }: { part: string }) => `This is neither an actor nor a tie (${part}). Left out.`,
    'own-map': () => 'This is a map of Entente’s own. Open it by itself, or add it by “Add a file to this map”.',
    'title-row': ({ text }: { text: string }) => `“${text}” stands above the table and is no row of it. Left out.`,
    'total-row': ({ text }: { text: string }) => `“${text}” is a sum below the table and no row of it. Left out.`,
    'lost-letters': ({ count }: { count: number }) =>
      p(count, {
        one: '# character is not of this encoding. Try another one.',
        other: '# characters are not of this encoding. Try another one.',
      }),
    'bad-quotes': () => 'A quotation mark opens and does not close as it should. Look at this row and those before it.',
    'ragged-row': ({ cells, columns, count }: { cells: number; columns: number; count: number }) =>
      `The row has ${cells} cells, and there are ${columns} columns. The rest is kept as fields.${more(count)}`,
    'guessed-ends': ({ from, to }: { from: string; to: string }) =>
      `No column is called as an end of a tie. “${from}” was taken as from and “${to}” as to.`,
    'duplicate-relation': ({ id, used, count }: { id: string; used: string; count: number }) =>
      `The id “${id}” is taken already. The tie is kept as “${used}”.${more(count)}`,
    'near-names': ({ names, rows }: { names: string; rows: string }) =>
      `These may be one actor: ${names}.${rows === '' ? '' : ` Rows ${rows}.`}`,
    'ambiguous-date': ({ value, count }: { value: string; count: number }) =>
      `Which day is “${value}”? Day and month cannot be told apart. Kept as a field until you choose.${more(count)}`,
    'bad-date': ({ value, count }: { value: string; count: number }) =>
      `“${value}” is no date that is understood. Kept as a field.${more(count)}`,
    'bad-number': ({ value, count }: { value: string; count: number }) =>
      `“${value}” is no number. Kept as a field.${more(count)}`,
    'bad-basis': ({ value, count }: { value: string; count: number }) =>
      `“${value}” is no basis that is known. Read as reported.${more(count)}`,
    'unknown-key': ({ key, count }: { key: string; count: number }) =>
      `The file does not declare the field “${key}”. Kept under that name.${more(count)}`,
    'hidden-sheet': ({ name }: { name: string }) =>
      `The sheet “${name}” is hidden and was not read. Show it in the workbook and open that again.`,
    'no-result': ({ count }: { count: number }) =>
      `A formula has no result here. Work it out in the program of the workbook, save it and open it again. Left empty.${more(count)}`,
    'left-part': ({ part, count }: { part: string; count: number }) =>
      `A map has no place for “${part}”. Left out.${more(count)}`,
  },

  exporting: enExport,
  joining: enJoin,
}
