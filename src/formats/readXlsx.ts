// XLSX (ECMA-376): every visible sheet as a table of cells. Formulas are not worked out; the value last shown is taken.
import { countedProblems } from './countedProblems.ts'
import { type Cell, type Draft, isEmptyCell } from './draft.ts'
import { fromMatrix } from './fromMatrix.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { longestCell, mostColumns, mostFallbacks, mostRows } from './limits.ts'
import { tableOf } from './readCsv.ts'
import { attributeOf, readXml } from './readXml.ts'
import { tidyRows } from './tidyRows.ts'
import { withArrows } from './withArrows.ts'
import { withSpans } from './withSpans.ts'
import { dateStyles, serialDate } from './xlsxDates.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/** Which entries of the zip are read. */
export const isXlsxPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(name)

/** Whether the first row holds names: of every sheet, unless one has a wish of its own, by its name. */
type HeaderWish = { readonly hasHeader?: boolean }
export type XlsxWishes = HeaderWish & { readonly files?: readonly (readonly [sheet: string, wish: HeaderWish])[] }

/** `most`: of the rows of a sheet. */
export function readXlsx(parts: Parts, { hasHeader, files = [] }: XlsxWishes = {}, most = mostRows): Draft {
  const counted = countedProblems()
  const report = (problem: ImportProblem | null) => problem && counted.add(problem)
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
  const strings = sharedStrings(text('xl/sharedStrings.xml'), report)
  const styles = dateStyles(text('xl/styles.xml'), report)
  const { sheets, from1904 } = workbook(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'), report)
  const read = sheets.flatMap(({ name, path }) => {
    if (!parts.has(path)) return []
    const sheet = readSheet(text(path), name, { strings, styles, from1904, most }, counted)
    if (sheet.cells.length === 0) return []
    const { cells, numbers } = tidyRows(sheet.cells, sheet.numbers, sheets.length > 1 ? name : '', counted)
    const wished = files.find(([file]) => file === name)?.[1].hasHeader ?? hasHeader
    return [tableOf(cells, numbers, wished, sheets.length > 1 ? name : '', counted)]
  })
  const tables = read.map((table) => fromMatrix(table) ?? withSpans(withArrows(table)))
  const problems = tables.length === 0 ? [...counted.list(), importProblem('no-rows', {})] : counted.list()
  const forms = read.map((table) => ({ file: table.name, hasHeader: table.hasHeader }))
  return { tables, about: {}, undirected: false, forms, problems }
}

type Report = (problem: ImportProblem | null) => void

function sharedStrings(xml: string, report: Report): readonly string[] {
  const strings: string[] = []
  let [parts, isPhonetic] = ['', false]
  if (xml === '') return strings
  report(
    readXml(xml, {
      open: (name) => {
        if (name === 'si') parts = ''
        if (name === 'rPh') isPhonetic = true
      },
      close: (name, content) => {
        if (name === 't' && !isPhonetic) parts += content
        if (name === 'rPh') isPhonetic = false
        if (name !== 'si') return
        const text = plain(parts)
        if (text.length > longestCell) report(importProblem('left-part', { part: `${text.slice(0, 40)}…`, count: 1 }))
        strings.push(text.slice(0, longestCell))
      },
    }),
  )
  return strings
}

/** `_x000D_` is how a character stands that XML cannot hold. */
const plain = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function workbook(xml: string, relations: string, report: Report) {
  const targets = new Map<string, string>()
  const nothing = () => {}
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const target = attributeOf(attributes, 'Target') ?? ''
    if (name === 'Relationship') targets.set(attributeOf(attributes, 'Id') ?? '', inFolder(target))
  }
  if (relations !== '') report(readXml(relations, { open, close: nothing }))
  const sheets: { readonly name: string; readonly path: string }[] = []
  let from1904 = false
  const problem = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      if ((attributeOf(attributes, 'state') ?? 'visible') !== 'visible') {
        report(importProblem('hidden-sheet', { name: attributeOf(attributes, 'name') ?? '' }))
        return
      }
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', path: targets.get(id) ?? '' })
    },
    close: nothing,
  })
  report(problem)
  return { sheets, from1904 }
}

const inFolder = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

type Book = {
  readonly strings: readonly string[]
  readonly styles: readonly boolean[]
  readonly from1904: boolean
  readonly most: number
}

function readSheet(xml: string, name: string, book: Book, counted: ReturnType<typeof countedProblems>) {
  const cells: Cell[][] = []
  const numbers: number[] = []
  let [row, column, number, tooLong, tooMany]: [Cell[], number, number, number, number] = [[], -1, 0, 0, 0]
  let [type, style, value, inline, isFormula]: [string, number, string, string, boolean] = ['n', 0, '', '', false]
  const merged: string[] = []
  const place = { table: name, row: 0, column: '' }
  const problem = readXml(xml, {
    open(tag, attributes) {
      const at = (key: string) => attributeOf(attributes, key) ?? ''
      if (tag === 'row') {
        row = []
        column = -1
        number = Number(at('r')) || number + 1
      } else if (tag === 'mergeCell') merged.push(at('ref'))
      else if (tag === 'c') {
        column = at('r') === '' ? column + 1 : columnOf(at('r'))
        type = at('t') || 'n'
        style = Number(at('s')) || 0
        value = ''
        inline = ''
        isFormula = false
      } else if (tag === 'f') isFormula = true
    },
    close(tag, content) {
      if (tag === 'v') value = content
      else if (tag === 't') inline += content
      else if (tag === 'c') {
        tooLong = Math.max(tooLong, column + 1)
        if (type === 'e' || (isFormula && value === '' && type !== 'str')) {
          counted.add(importProblem('no-result', { count: 1 }, { ...place, row: number, column: letters(column) }))
          return
        }
        if (column < mostColumns) row[column] = cellValue(type, style, value, inline, book)
      } else if (tag === 'row' && row.some((cell) => cell !== undefined && cell !== '')) {
        if (cells.length >= book.most) return void tooMany++
        cells.push(Array.from(row))
        numbers.push(number)
      }
    },
  })
  if (problem) counted.add({ ...problem, place })
  if (tooLong > mostColumns)
    counted.add(importProblem('too-many-columns', { count: tooLong, most: mostColumns }, place))
  if (tooMany > 0) counted.add(importProblem('too-many-rows', { count: tooMany + book.most, most: book.most }, place))
  fillMerged(cells, numbers, merged)
  return { cells, numbers }
}

/** A cell that reaches over several rows is said of each. Across, it is a heading, and stays where it stands. */
function fillMerged(cells: readonly Cell[][], numbers: readonly number[], merged: readonly string[]): void {
  // A file may say a million times that a cell reaches over a million rows.
  let filled = 0
  const rowOf = new Map(numbers.map((number, at) => [number, cells[at]]))
  for (const [, from = '', to = ''] of merged
    .slice(0, mostRows)
    .map((ref) => ref.split(/^([A-Z]+\d+):([A-Z]+\d+)$/i))) {
    const [first, last, column] = [Number(from.replace(/\D/g, '')), Number(to.replace(/\D/g, '')), columnOf(from)]
    const cell = rowOf.get(first)?.[column]
    if (isEmptyCell(cell) || column >= mostColumns) continue
    for (let number = first + 1; number <= Math.min(last, first + mostRows) && filled < mostFallbacks; number++) {
      filled++
      const row = rowOf.get(number)
      if (row && isEmptyCell(row[column])) row[column] = cell
    }
  }
}

/** 54 → `BC`. */
const letters = (column: number): string =>
  column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** `BC14` → 54. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address.replace(/[^A-Z]/gi, '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function cellValue(type: string, style: number, value: string, inline: string, book: Book): Cell {
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (type === 'inlineStr') return plain(inline)
  if (type === 'b') return value === '1'
  if (type === 'str' || type === 'd') return plain(value)
  if (value === '') return undefined
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return book.styles[style] ? serialDate(number, book.from1904) : number
}
