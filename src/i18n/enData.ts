import { plural } from './plural.ts'

const p = plural('en')

/** The screen on which a map's rows are read and changed as tables. */
export const enData = {
  tables: 'Tables',
  tabs: { relations: 'Relations', actors: 'Actors', sources: 'Sources', steps: 'Steps' },
  tab: (name: string, count: number) => p(count, { other: `${name} #` }),
  import: 'Import…',
  saveCopy: 'Save a copy',
  filter: 'Filter rows…',
  which: 'Which rows',
  whichRows: {
    all: 'All rows',
    bare: (count: number) => p(count, { other: 'Without evidence: #' }),
    wrong: (count: number) => p(count, { other: 'With problems: #' }),
  },
  inView: (shown: number, all: number) =>
    p(all, { one: `${shown} of # row in view`, other: `${shown} of # rows in view` }),
  hint: 'Click a cell twice, or press Enter, to change it. Tab moves on, Esc gives up the change.',
  selected: (count: number) => p(count, { one: '# row selected', other: '# rows selected' }),
  fillDown: 'Fill down',
  fillHint: 'Give the selected rows what the first of them has in this column',
  deleteRows: 'Delete…',
  unselect: 'Select none',
  selectRow: (number: string) => `Select row ${number}`,
  pasted: (count: number) => p(count, { one: '# cell pasted', other: '# cells pasted' }),
  filled: (count: number) => p(count, { one: '# cell filled', other: '# cells filled' }),
  refused: (count: number) => p(count, { one: '# cell stays as it was', other: '# cells stay as they were' }),
  rowWrong: (row: number, problem: string) => `Row ${row}: ${problem}`,
  more: (count: number) => p(count, { one: 'And # more.', other: 'And # more.' }),
  wrongRow: 'Problem',
  noEvidence: 'No evidence',
  details: 'Details of the row',
  openDetails: 'Open the details',
  closeDetails: 'Close the details',
  editRow: (row: string) => `Change ${row}`,
  none: {
    relations: 'No relation yet. A relation is a claim about two actors.',
    actors: 'No actor yet. Begin with one.',
    sources: 'No source yet. A source is what the evidence stands in.',
    steps: 'No step yet. Steps are made under Present.',
    filtered: 'No row fits this filter.',
  },
  columns: {
    number: '#',
    cited: 'Cited',
    ties: 'Ties',
    author: 'Authors',
    title: 'Title',
    container: 'Published in',
    issued: 'Date',
    address: 'Web address',
    text: 'Text',
    shown: 'Revealed',
  },
}
