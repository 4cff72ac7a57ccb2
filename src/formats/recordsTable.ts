import { gotOf, isRecord } from '~/map/plainData.ts'
import type { Draft } from './draft.ts'
import { importProblem } from './importProblem.ts'
import { rowsByField } from './rowsByField.ts'

/** A list of flat objects is a table: what each column means is guessed, as of any table. */
export function recordsTable(list: readonly unknown[], name = ''): Draft {
  const rows = rowsByField()
  const numbers: number[] = []
  const problems = list.flatMap((each, at) => {
    if (!isRecord(each))
      return [
        importProblem(
          'no-edge-part',
          { part: typeof each === 'string' ? each.slice(0, 80) : gotOf(each) },
          { table: name, row: at + 1, column: '' },
        ),
      ]
    rows.add(Object.entries(each))
    numbers.push(at + 1)
    return []
  })
  const { use: _, ...table } = rows.table(name, 'relations')
  return { tables: [{ ...table, numbers }], about: {}, undirected: false, problems }
}
