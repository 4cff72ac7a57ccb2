// Any file → a draft, by what is in it.
import { declaredEncoding, decodeText, type Encoding } from './decodeText.ts'
import type { Draft, Table, TextForm } from './draft.ts'
import type { FormatId } from './formatId.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { jsonLines } from './jsonLines.ts'
import { likeRoot, likeText, likeZip } from './likeness.ts'
import { readCsv } from './readCsv.ts'
import { readGexf } from './readGexf.ts'
import { readGml } from './readGml.ts'
import { readGraphml } from './readGraphml.ts'
import { readJson } from './readJson.ts'
import { readJsonGraph } from './readJsonGraph.ts'
import { readPajek } from './readPajek.ts'
import { isXlsxPart, readXlsx } from './readXlsx.ts'
import { sniffBytes, sniffText } from './sniff.ts'
import { gunzip, unzip } from './unzip.ts'

type FormWishes = { readonly encoding?: Encoding; readonly delimiter?: string; readonly hasHeader?: boolean }

/** For every file, unless one has wishes of its own, by its name. */
export type Wishes = FormWishes & { readonly files?: readonly (readonly [file: string, wishes: FormWishes])[] }

/** `entente`: its own reader is to be asked. `draft` is null when nothing could be read; `problems` then say why. */
export type ReadFile = {
  readonly format: FormatId | null
  readonly draft: Draft | null
  readonly problems: readonly ImportProblem[]
}

/** Never throws. */
export function readFile(bytes: Uint8Array, wishes: Wishes = {}, name = ''): ReadFile {
  try {
    return read(bytes, wishes, name)
  } catch {
    return refused(importProblem('unreadable', {}))
  }
}

/** Several files that were chosen together: their tables are one draft. */
export function readFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  wishes: Wishes = {},
): ReadFile {
  const [only] = files
  if (only && files.length === 1) return readFile(only.bytes, wishes)
  const all = files.map(({ name, bytes }) => withOwnMap(readFile(bytes, wishesFor(wishes, name), name)))
  const drafts = all.flatMap(({ draft }, at) => (draft ? [named(draft, files[at]?.name ?? '')] : []))
  const [first] = drafts
  const problems = all.flatMap((each, at) =>
    each.draft
      ? []
      : each.problems.map((problem) => ({
          ...problem,
          path: files[at]?.name ?? '',
          place: { ...problem.place, table: files[at]?.name ?? '' },
        })),
  )
  if (!first) return { format: null, draft: null, problems }
  return { format: all.find(({ draft }) => draft)?.format ?? null, draft: joined(drafts, problems), problems: [] }
}

function wishesFor({ files = [], ...all }: Wishes, name: string): Wishes {
  const inside = files.flatMap(([file, wish]) =>
    file.startsWith(`${name}: `) ? [[file.slice(name.length + 2), wish] as const] : [],
  )
  return { ...all, ...files.find(([file]) => file === name)?.[1], files: inside }
}

/** A map of our own has no tables: among others it is not read, which is said. */
const withOwnMap = (read: ReadFile): ReadFile =>
  read.format === 'entente' ? { ...read, format: null, problems: [importProblem('own-map', {})] } : read

const named = (draft: Draft, name: string): Draft => ({
  ...draft,
  forms: draft.forms
    ? draft.forms.map((form) => ({ ...form, file: `${name}: ${form.file}` }))
    : draft.form
      ? [{ ...draft.form, file: name }]
      : [],
  tables: draft.tables.map((table) => ({
    ...table,
    name: table.name === '' || table.name === name ? name : `${name}: ${table.name}`,
  })),
})

const joined = (drafts: readonly Draft[], more: readonly ImportProblem[]): Draft => ({
  tables: drafts.flatMap(({ tables }) => tables),
  about: Object.assign({}, ...drafts.map(({ about }) => about)),
  undirected: drafts.some(({ undirected }) => undirected),
  forms: drafts.flatMap(({ forms = [] }) => forms),
  problems: [...more, ...drafts.flatMap(({ problems }) => problems)],
})

function read(bytes: Uint8Array, wishes: Wishes, name: string): ReadFile {
  const { shape, like } = sniffBytes(bytes)
  if (shape === 'empty') return refused(importProblem('empty', {}))
  if (shape === 'old-excel') return refused(importProblem('old-excel', {}))
  if (shape === 'binary') return refused(importProblem('not-read', { like }))
  if (shape === 'zip') return readZip(bytes, wishes)
  if (shape === 'gzip') {
    const inside = gunzip(bytes)
    if (!('length' in inside)) return refused(inside)
    // One in another is no map any more.
    return sniffBytes(inside).shape === 'gzip'
      ? refused(importProblem('not-read', { like: 'gzip' }))
      : read(inside, wishes, name)
  }
  const { text, encoding, lost } = decodeDeclared(bytes, wishes.encoding)
  const found = readText(text, wishes, name)
  const form: Partial<TextForm> = { ...found.draft?.form, encoding }
  if (!found.draft) return found
  const problems = [...(lost > 0 ? [importProblem('lost-letters', { count: lost })] : []), ...found.draft.problems]
  return { ...found, draft: { ...found.draft, form, problems } }
}

/** XML says in its first line which encoding it has. */
function decodeDeclared(bytes: Uint8Array, wanted: Encoding | undefined) {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const [, declared = ''] = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/i.exec(start) ?? []
  return decodeText(bytes, wanted ?? declaredEncoding(bytes, declared))
}

function readText(text: string, wishes: Wishes, name: string): ReadFile {
  switch (sniffText(text)) {
    case 'empty':
      return refused(importProblem('empty', {}))
    case 'binary':
      return refused(importProblem('not-read', { like: '' }))
    case 'xml':
      return readMarkup(text)
    case 'json':
      return readJsonText(text)
    case 'gml':
      return found('gml', readGml(text))
    case 'pajek':
      return found('pajek', readPajek(text))
    default: {
      const like = likeText(text)
      if (like !== '') return refused(importProblem('not-read', { like }))
      return found('csv', readCsv(text, wishes, name))
    }
  }
}

function readMarkup(text: string): ReadFile {
  const [, root = ''] = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(text.replace(/<!--[\s\S]*?-->/g, '')) ?? []
  if (/<!DOCTYPE[^>]*\[/i.test(text.slice(0, 2000)) && root !== 'html') return refused(importProblem('doctype', {}))
  if (root === 'graphml') return found('graphml', readGraphml(text))
  if (root === 'gexf') return found('gexf', readGexf(text))
  const like = likeRoot(root) || likeText(text)
  if (like !== '') return refused(importProblem('not-read', { like }))
  return refused(importProblem('unknown-form', { found: root === '' ? 'XML' : `<${root}>` }))
}

function readJsonText(text: string): ReadFile {
  const whole = text.replace(/^\uFEFF/, '')
  const lines = jsonLines(whole)
  if (lines !== null) return ofGraph(lines)
  const json = readJson(whole)
  if ('problem' in json) return refused(json.problem)
  const { value } = json
  if (typeof value === 'object' && value !== null && 'format' in value && value.format === 'entente')
    return { format: 'entente', draft: null, problems: [] }
  return ofGraph(value)
}

function ofGraph(value: unknown): ReadFile {
  const graph = readJsonGraph(value)
  return 'draft' in graph ? found(graph.format, graph.draft) : refused(graph)
}

/** A workbook, or tables and graphs put together in one file. */
function readZip(bytes: Uint8Array, wishes: Wishes): ReadFile {
  const isTable = (name: string) =>
    /\.(?:csv|tsv|tab|txt|graphml|gexf|gml|net|json|cyjs|cx2)$/i.test(name) && !/^__MACOSX\//.test(name)
  const names: string[] = []
  const isWanted = (name: string) => {
    if (names.length < 10_000) names.push(name)
    return isXlsxPart(name) || isTable(name)
  }
  const leftOut: string[] = []
  const parts = unzip(bytes, isWanted, (name) => leftOut.push(name))
  if (!('size' in parts)) return refused(parts)
  if (parts.has('xl/workbook.xml')) return found('xlsx', readXlsx(parts, wishes))
  const like = likeZip(names)
  if (like !== '') return refused(importProblem('not-read', { like }))
  const files = [...parts].filter(([name]) => isTable(name)).map(([name, content]) => ({ name, bytes: content }))
  if (files.length === 0) return refused(importProblem('empty-zip', {}))
  const result = readFiles(files, wishes)
  const [first] = leftOut
  const told = first === undefined ? [] : [importProblem('left-part', { part: `${first}, …`, count: leftOut.length })]
  const draft = result.draft && { ...result.draft, problems: [...told, ...result.draft.problems] }
  return { ...result, draft, format: result.format === 'csv' ? 'csv-zip' : result.format }
}

/** A file whose form is known but of which nothing could be read has problems and no draft. */
function found(format: FormatId, draft: Draft): ReadFile {
  const isEmpty = draft.tables.every(({ rows }: Table) => rows.length === 0)
  const wide = draft.tables.flatMap(({ name, columns, wide: count }) =>
    count === undefined
      ? []
      : [importProblem('too-many-columns', { count, most: columns.length }, { table: name, row: 0, column: '' })],
  )
  if (!isEmpty)
    return {
      format,
      draft: wide.length > 0 ? { ...draft, problems: [...draft.problems, ...wide] } : draft,
      problems: [],
    }
  return { format, draft: null, problems: draft.problems.length > 0 ? draft.problems : [importProblem('no-rows', {})] }
}

const refused = (problem: ImportProblem): ReadFile => ({ format: null, draft: null, problems: [problem] })
