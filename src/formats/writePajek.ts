import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { type TieRow, tablesOf } from './tablesOf.ts'

/** Pajek's .net: names, places, and a relation for each kind, whose ties have a signed weight and a word. */
export function writePajek(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const number = new Map(actors.map(({ id }, at) => [id, at + 1]))
  const kinds = [...new Set(relations.map(({ kind }) => kind))]
  const line = ({ from, to, kind, strength, sign = kindOf(map, kind).sign, name }: TieRow) => {
    const weight = (strength ?? 1) * (sign === -1 ? -1 : 1)
    return `${number.get(from)} ${number.get(to)} ${weight}${name === '' ? '' : ` l ${quoted(name)}`}`
  }
  const title = textIn(map.title, map.language, map.language)
  const lines = [
    ...(title === '' ? [] : [`*Network ${quoted(title)}`]),
    `*Vertices ${actors.length}`,
    ...actors.map(
      ({ name, x, y }, at) => `${at + 1} ${quoted(name)}${x === undefined || y === undefined ? '' : ` ${x} ${y} 0.5`}`,
    ),
    ...kinds.flatMap((kind, at) => {
      const ties = relations.filter((each) => each.kind === kind)
      const [arcs, edges] = [ties.filter(({ mutual }) => !mutual), ties.filter(({ mutual }) => mutual)]
      const head = `:${at + 1} ${quoted(kind)}`
      return [
        ...(arcs.length === 0 ? [] : [`*Arcs ${head}`, ...arcs.map(line)]),
        ...(edges.length === 0 ? [] : [`*Edges ${head}`, ...edges.map(line)]),
      ]
    }),
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
