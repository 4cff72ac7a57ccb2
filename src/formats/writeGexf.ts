import { parseEdtf } from '~/map/edtf.ts'
import type { EntenteMap } from '~/map/map.ts'
import { aboutOf, type Fields, fieldNames, type Row, tablesOf } from './tablesOf.ts'
import { textOf } from './writeCsv.ts'
import { given, typesOf } from './writeGraphml.ts'
import { xmlText } from './xmlText.ts'

/** GEXF 1.3. A tie that has a date within a calendar also gets start and end, so that a timeline can be played. */
export function writeGexf(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const edges = relations.map((row) => ({ ...row, fields: [...given('sign', row.sign), ...row.fields] }))
  const [nodePlaces, edgePlaces] = [placesIn(actors), placesIn(edges)]
  const about = new Map(aboutOf(map))
  const meta = (tag: string, value: string) => (value === '' ? [] : [`    <${tag}>${xmlText(value)}</${tag}>`])
  const isDynamic = edges.some(({ fields }) => spellOf(fields) !== '')
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta>',
    ...meta('creator', textOf(about.get('authors'))),
    ...meta('title', textOf(about.get('title'))),
    ...meta('description', textOf(about.get('description'))),
    '  </meta>',
    `  <graph defaultedgetype="directed" mode="${isDynamic ? 'dynamic' : 'static'}"${isDynamic ? ' timeformat="date"' : ''}>`,
    ...declare(actors, 'node'),
    ...declare(edges, 'edge'),
    '    <nodes>',
    ...actors.map((row) => {
      // Gephi's y points up.
      const place =
        row.x === undefined || row.y === undefined ? [] : [`        <viz:position x="${row.x}" y="${0 - row.y}"/>`]
      return element('node', `id="${xmlText(row.id)}" label="${xmlText(row.name)}"`, [
        ...values(row, nodePlaces),
        ...colour(row.fields),
        ...place,
      ])
    }),
    '    </nodes>',
    '    <edges>',
    ...edges.map((row) => {
      const facts = [
        `id="${xmlText(row.id)}" source="${xmlText(row.from)}" target="${xmlText(row.to)}" kind="${xmlText(row.kind)}"`,
        row.mutual ? ' type="mutual"' : '',
        row.name === '' ? '' : ` label="${xmlText(row.name)}"`,
        row.strength === undefined ? '' : ` weight="${row.strength}"`,
        spellOf(row.fields),
      ]
      return element('edge', facts.join(''), [...values(row, edgePlaces), ...colour(row.fields)])
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function declare(rows: readonly Row[], kind: 'node' | 'edge'): readonly string[] {
  const types = typesOf(rows)
  const names = attributeNames(rows)
  const attributes = names.map(
    (name, at) => `      <attribute id="${at}" title="${xmlText(name)}" type="${types.get(name)}"/>`,
  )
  return names.length === 0 ? [] : [`    <attributes class="${kind}">`, ...attributes, '    </attributes>']
}

type Places = ReadonlyMap<string, number>

const attributeNames = (rows: readonly Row[]): readonly string[] =>
  fieldNames(rows).filter((name) =>
    rows.some(({ fields }) => fields.some(([field, value]) => field === name && !isColour(field, value))),
  )

const placesIn = (rows: readonly Row[]): Places => new Map(attributeNames(rows).map((name, at) => [name, at]))

function values({ fields }: Row, at: Places): readonly string[] {
  const written = fields.flatMap(([name, value]) =>
    isColour(name, value) ? [] : [`          <attvalue for="${at.get(name)}" value="${xmlText(textOf(value))}"/>`],
  )
  return written.length === 0 ? [] : ['        <attvalues>', ...written, '        </attvalues>']
}

/** What viz:color can say needs no attribute. */
const isColour = (name: string, value: unknown): value is string =>
  name === 'color' && typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

const colour = (fields: Fields): readonly string[] =>
  fields.flatMap(([name, value]) => (isColour(name, value) ? [`        <viz:color hex="${value}"/>`] : []))

const element = (name: string, facts: string, inside: readonly string[]): string =>
  inside.length === 0
    ? `      <${name} ${facts}/>`
    : [`      <${name} ${facts}>`, ...inside, `      </${name}>`].join('\n')

/** The days of a date, for programs that know no EDTF: the date itself stands among the attributes. */
function spellOf(fields: Fields): string {
  const when = fields.find(([name]) => name === 'when')?.[1]
  const span = typeof when === 'string' ? parseEdtf(when) : null
  if (!span) return ''
  const at = (name: string, day: number | null) =>
    day === null || !isCalendar(day) ? '' : ` ${name}="${dayText(day)}"`
  return at('start', span.begin) + at('end', span.end)
}

/** Within the years that all of them understand. */
const isCalendar = (day: number): boolean => Math.abs(day) < 700_000
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
