// JSON whose rows say in other words what a table or a graph says.
import { isRecord } from '~/map/plainData.ts'
import type { GraphParts } from './readNodeLink.ts'

type Json = Readonly<Record<string, unknown>>

/** Neo4j's export, one node or relationship a line; null when it is none. */
export function neo4jLines(list: readonly unknown[]): GraphParts | null {
  const rows = list.filter(isRecord)
  const isTie = ({ type, start, end }: Json) => type === 'relationship' && isRecord(start) && isRecord(end)
  if (!rows.every((each) => each.type === 'node' || isTie(each)) || rows.length === 0) return null
  const factsOf = ({ properties }: Json): Json => (isRecord(properties) ? properties : {})
  return {
    nodes: rows
      .filter(({ type }) => type === 'node')
      .map((node) => ({
        ...factsOf(node),
        id: node.id,
        ...(Array.isArray(node.labels) ? { labels: node.labels.join(', ') } : {}),
      })),
    edges: list.flatMap((tie): readonly unknown[] => {
      // What is no row at all is told of with the ties.
      if (!isRecord(tie)) return [tie]
      if (!isTie(tie)) return []
      return [{ ...factsOf(tie), ...{ id: tie.id, kind: tie.label, source: idOf(tie.start), target: idOf(tie.end) } }]
    }),
    about: {},
    undirected: false,
  }
}

const idOf = (end: unknown): unknown => (isRecord(end) ? end.id : undefined)

/** The answer of a SPARQL endpoint (w3.org/TR/sparql11-results-json): a row each, the values without their types. */
export function resultRows({ head, results }: Json): readonly Json[] | null {
  if (!isRecord(head) || !isRecord(results) || !Array.isArray(results.bindings)) return null
  return results.bindings
    .filter(isRecord)
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, isRecord(cell) ? cell.value : cell])),
    )
}
