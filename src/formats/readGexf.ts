// GEXF 1.1 to 1.3 (gexf.net), static and dynamic: every spell of an edge becomes a tie with its dates.
import { isRecord } from '~/map/plainData.ts'
import { countedProblems } from './countedProblems.ts'
import type { Cell, Draft } from './draft.ts'
import { fallbacks } from './fallbacks.ts'
import { gephiSpans, instant, type Span } from './gephiSpans.ts'
import { importProblem } from './importProblem.ts'
import { type Attributes, attributeOf, readXml } from './readXml.ts'
import { own, rowsByField } from './rowsByField.ts'
import { hexColour, typedValue } from './typedValue.ts'

type Attribute = { readonly title: string; readonly type: string }
type Part = {
  readonly kind: 'node' | 'edge'
  readonly id: string
  readonly fields: Map<string, Cell>
  readonly spells: Span[]
}

export function readGexf(text: string): Draft {
  const declared = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() }
  const [nodes, edges] = [nodeRows(), edgeRows()]
  const about: [string, string][] = []
  const counted = countedProblems()
  const usual = fallbacks(counted)
  const open: Part[] = []
  let attributesOf: 'node' | 'edge' = 'node'
  let attribute: Attribute | undefined
  let isUndirected = false

  const put = ({ kind, fields }: Part, attributes: Attributes) => {
    const id = attributeOf(attributes, 'for', 'id') ?? ''
    const known = declared[kind].get(id)
    if (!known) counted.add(importProblem('unknown-key', { key: id, count: 1 }))
    const name = known && kind === 'edge' && isWeight(known) ? own('weight') : (known?.title ?? id)
    const value = typedValue(attributeOf(attributes, 'value') ?? '', known?.type ?? 'string')
    const [begin, end] = spellOf(attributes)
    if (begin === '' && end === '') return void fields.set(name, value)
    // A value that holds for a time is kept with it.
    const before = fields.get(name)
    fields.set(name, [...(Array.isArray(before) ? before : []), { value, begin, end }])
  }

  const finish = ({ kind, fields, spells }: Part) => {
    usual.fill(kind, fields)
    if (kind === 'node') {
      const [begin, end] = [spells[0]?.[0], spells.at(-1)?.[1]]
      if (begin) fields.set('start', begin)
      if (end) fields.set('end', end)
      if (spells.length > 1)
        fields.set(
          'spells',
          spells.map(([from, to]) => `${from || '..'}/${to || '..'}`),
        )
      return nodes.add(fields)
    }
    const id = fields.get(own('id'))
    for (const [at, [begin, end]] of spellsIn(fields, spells).entries()) {
      const again = at === 0 || id === undefined ? {} : { [own('id')]: `${id}#${at + 1}` }
      const when = begin === '' && end === '' ? {} : { [own('start')]: begin || '..', [own('end')]: end || '..' }
      const then = [...fields].map(([name, value]): [string, Cell] => [name, valueThen(value, begin, end)])
      edges.add(new Map<string, Cell>([...then, ...Object.entries({ ...when, ...again })]))
    }
  }

  const problem = readXml(text, {
    open(name, attributes) {
      const at = (...names: readonly string[]) => attributeOf(attributes, ...names) ?? ''
      const top = open.at(-1)
      switch (name) {
        case 'graph':
          isUndirected = /^(?:undirected|mutual)$/.test(at('defaultedgetype')) || at('defaultedgetype') === ''
          break
        case 'attributes':
          attributesOf = at('class') === 'edge' ? 'edge' : 'node'
          break
        case 'attribute':
          attribute = { title: at('title') || at('id'), type: at('type') || 'string' }
          declared[attributesOf].set(at('id'), attribute)
          break
        case 'node':
        case 'edge':
          open.push({
            kind: name,
            id: at('id'),
            fields: ownFields(name, attributes, open),
            spells: spellsOf(attributes),
          })
          break
        case 'attvalue':
          if (top) put(top, attributes)
          break
        case 'spell':
        case 'slice':
          top?.spells.push(spellOf(attributes))
          break
        case 'parent':
          if (top?.kind === 'node') top.fields.set('parent', joinedTo(top.fields.get('parent'), at('for')))
          break
        case 'color': {
          const colour = at('hex') || hexColour(at('r'), at('g'), at('b'))
          if (top && colour) top.fields.set('color', colour)
          break
        }
        case 'position':
          top?.fields.set(own('x'), typedValue(at('x'), 'double'))
          // Gephi's y points up.
          if (top && at('y') !== '') top.fields.set(own('y'), 0 - Number(at('y')))
          break
        case 'size':
        case 'thickness':
          top?.fields.set(name, typedValue(at('value'), 'double'))
          break
        case 'shape':
          top?.fields.set('shape', at('value'))
          break
      }
    },
    close(name, content) {
      if (name === 'default' && attribute)
        usual.declare(attributesOf, attribute.title, typedValue(content.trim(), attribute.type))
      else if (name === 'attribute') attribute = undefined
      else if (/^(?:creator|author|title|description|keywords)$/i.test(name)) {
        const said = name.toLowerCase()
        const isProgram = said === 'creator' && programs.test(content.trim())
        about.push([isProgram ? 'program' : said, content.trim()])
      } else if (name === 'node' || name === 'edge') {
        const part = open.pop()
        if (part) finish(part)
      }
    },
  })
  const tables = [nodes.table('nodes', 'actors'), edges.table('edges', 'relations')]
  const problems = [...(problem ? [problem] : []), ...counted.list()]
  return { tables, about: Object.fromEntries(about), undirected: isUndirected, problems }
}

/** Who wrote the file is no author of what it says. */
const programs = /^(?:gephi|networkx|igraph|graphology|sigma|gexf|rgexf|cytoscape|nodexl|hyphe|medialab)/i

/** Gephi declares a weight that changes as an attribute. */
const isWeight = ({ title }: Attribute): boolean => title.toLowerCase() === 'weight'

const joinedTo = (before: Cell, more: string): Cell =>
  before === undefined ? more : [...(Array.isArray(before) ? before : [before]), more]

type Timed = { readonly value: Cell; readonly begin: string; readonly end: string }

const isTimed = (value: Cell): value is readonly Timed[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => isRecord(each) && 'begin' in each && 'end' in each)

/** An edge without spells of its own lasts as long as its values do. */
function spellsIn(fields: ReadonlyMap<string, Cell>, spells: readonly Span[]): readonly Span[] {
  if (spells.length > 0) return spells
  const timed = [...fields.values()].find(isTimed)
  return timed?.map(({ begin, end }): Span => [begin, end]) ?? [['', '']]
}

/** Of a value that changes: the one that holds in a spell, when there is but one; all of them otherwise. */
function valueThen(value: Cell, begin: string, end: string): Cell {
  if (!isTimed(value)) return value
  const [held, ...others] = value.filter(
    (each) =>
      (each.end === '' || begin === '' || each.end > begin || each.begin === begin) &&
      (each.begin === '' || end === '' || each.begin < end || each.begin === begin),
  )
  return held && others.length === 0 ? held.value : value
}

/** What an element says of itself; names that the format does not know are fields like others. */
function ownFields(kind: 'node' | 'edge', attributes: Attributes, open: readonly Part[]): Map<string, Cell> {
  const fields = new Map<string, Cell>()
  const known = kind === 'node' ? ['id', 'label'] : ['id', 'source', 'target', 'type', 'kind', 'label', 'weight']
  for (const [name, value] of Object.entries(attributes)) {
    if (kind === 'edge' && name === 'type') fields.set(own(name), bothWays.test(value) ? 'mutual' : value)
    else if (kind === 'edge' && (name === 'weight' || name === 'cardinal'))
      fields.set(own('weight'), typedValue(value, 'double'))
    else if (known.includes(name)) fields.set(own(name), value)
    else if (!ofTime.test(name) && name !== 'pid' && !/^xml|^__proto__$/.test(name)) fields.set(name, value)
  }
  const parent = kind === 'node' ? (attributeOf(attributes, 'pid') ?? open.at(-1)?.id) : undefined
  if (parent !== undefined) fields.set('parent', parent)
  return fields
}

/** In the words of the version 1.0 as well. */
const bothWays = /^(?:undirected|mutual|sim|dou|double)$/i
const ofTime = /^(?:(?:start|end)(?:open)?|timestamps?|intervals)$/

/** Ends that the version 1.2 calls open are ends as well: a map's dates know no hours. */
const spellOf = (attributes: Attributes): Span => [
  instant(attributeOf(attributes, 'start', 'startopen', 'timestamp')),
  instant(attributeOf(attributes, 'end', 'endopen', 'timestamp')),
]

/** Version 1.3 may list them in the element itself. */
function spellsOf(attributes: Attributes): Span[] {
  const listed = [
    ...(gephiSpans(attributeOf(attributes, 'intervals') ?? '', 'intervals') ?? []),
    ...(gephiSpans(attributeOf(attributes, 'timestamps') ?? '', 'moments') ?? []),
  ]
  const spell = spellOf(attributes)
  return spell[0] === '' && spell[1] === '' ? listed : [spell, ...listed]
}

function nodeRows() {
  const rows = rowsByField()
  rows.means(own('id'), { means: 'id' })
  rows.means(own('label'), { means: 'name' })
  rows.means(own('x'), { means: 'x' })
  rows.means(own('y'), { means: 'y' })
  return rows
}

function edgeRows() {
  const rows = rowsByField()
  rows.means(own('id'), { means: 'id' })
  rows.means(own('source'), { means: 'from' })
  rows.means(own('target'), { means: 'to' })
  rows.means(own('type'), { means: 'direction' })
  rows.means(own('kind'), { means: 'kind' })
  rows.means(own('label'), { means: 'label' })
  rows.means(own('weight'), { means: 'strength' })
  rows.means(own('start'), { means: 'begin' })
  rows.means(own('end'), { means: 'end' })
  return rows
}
