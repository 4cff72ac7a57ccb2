import type { EntenteMap } from '~/map/map.ts'
import { gmlNames } from './gmlName.ts'
import { aboutOf, type Fields, fieldNames, tablesOf, type Value } from './tablesOf.ts'
import { isWords, textOf } from './writeCsv.ts'
import { given } from './writeGraphml.ts'
import { besideEnds } from './writeNodeLink.ts'

/** GML numbers its nodes; names of fields are letters, digits and `_` there. */
export function writeGml(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const [ofNodes, ofEdges, ofAll] = [
    gmlNames(fieldNames(actors), 'actors'),
    gmlNames(
      besideEnds(fieldNames(relations).map((name) => [name, ''])).map(([name]) => name),
      'relations',
    ),
    new Map<string, string>(),
  ]
  const number = new Map(actors.map(({ id }, at) => [id, at]))
  const lines = [
    'graph [',
    '  directed 1',
    ...pairs(aboutOf(map), '  ', ofAll),
    ...actors.flatMap(({ id, name, x, y, fields }, at) => [
      '  node [',
      `    id ${at}`,
      `    label ${quoted(name)}`,
      `    name ${quoted(id)}`,
      ...(x === undefined || y === undefined ? [] : [`    graphics [ x ${real(x)} y ${real(y)} ]`]),
      ...pairs(fields, '    ', ofNodes),
      '  ]',
    ]),
    ...relations.flatMap(({ id, from, to, kind, sign, mutual, strength, name, fields }) => [
      '  edge [',
      `    source ${number.get(from)}`,
      `    target ${number.get(to)}`,
      ...pairs(
        [
          ['id', id],
          ['kind', kind],
          ...given('sign', sign),
          ...given('mutual', mutual || undefined),
          ...given('label', name),
          ...given('weight', strength),
          ...besideEnds(fields),
        ],
        '    ',
        ofEdges,
      ),
      '  ]',
    ]),
    ']',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

/** Names that are not renamed are ours, and plain. */
function pairs(fields: Fields, indent: string, names: ReadonlyMap<string, string>): readonly string[] {
  return fields.map(([name, value]) => `${indent}${names.get(name) ?? name} ${written(value)}`)
}

function written(value: Value): string {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? String(value) : real(value)
  return quoted(typeof value === 'object' && !isWords(value) ? JSON.stringify(value) : textOf(value))
}

/** An exponent needs a point before it. */
function real(value: number): string {
  const text = String(value)
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text
}

/** Quotes, ampersands and what is not ASCII are entities. */
const quoted = (text: string): string =>
  `"${text.replace(/["&]|[^\n\t\u0020-\u007e]/gu, (sign) => (sign === '"' ? '&quot;' : sign === '&' ? '&amp;' : `&#${sign.codePointAt(0)};`))}"`
