import { closestFinder, closestOf } from './closest.ts'
import { defined } from './defined.ts'
import { type Basis, bases, type Evidence, type Source } from './map.ts'
import { gotOf, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import type { Row } from './readRow.ts'
import { readRows } from './readRows.ts'

/** A reader for the evidence of one relation after another. */
export function readEvidence(sources: readonly Source[], report: Report): (relation: Row) => readonly Evidence[] {
  const ids = new Set(sources.map((source) => source.id))
  const closest = closestFinder(() => [...ids].map((name) => ({ name, is: name })))

  const sourceOf = (row: Row): string | undefined => {
    const source = row.string('source')
    if (source === undefined || ids.has(source)) return source
    const values = { source: shown(source), closest: closest(source) ?? '' }
    report(problemOf(`${row.path}.source`, 'unknown-source', values))
    return source
  }

  return (relation) => {
    const kept: Evidence[] = []
    for (const row of readRows(relation.take('evidence'), `${relation.path}.evidence`, report)) {
      const basis = readBasis(row, report)
      const facts = defined({
        source: sourceOf(row),
        locator: row.string('locator'),
        by: row.string('by'),
        quote: row.text('quote'),
        note: row.text('note'),
        private: readPrivate(row, report),
      })
      const rest = row.rest()
      if (basis !== null) kept.push({ basis, ...facts, ...rest })
    }
    return kept
  }
}

function readBasis(row: Row, report: Report): Basis | null {
  const value = row.take('basis')
  const basis = bases.find((each) => each === value)
  if (basis !== undefined) return basis
  const closest =
    typeof value === 'string'
      ? closestOf(
          value,
          bases.map((name) => ({ name, is: name })),
        )
      : null
  report(problemOf(`${row.path}.basis`, 'bad-basis', { value: shown(value), closest: closest ?? '' }))
  return null
}

/** What is not clearly public is private. */
function readPrivate(row: Row, report: Report): boolean | undefined {
  const value = row.take('private')
  if (value === undefined || typeof value === 'boolean') return value
  const values = { field: 'private', expected: 'boolean', got: gotOf(value), used: 'true' } as const
  report(problemOf(`${row.path}.private`, 'replaced-field', values))
  return true
}
