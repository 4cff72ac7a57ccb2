import { closestFinder, type Named } from './closest.ts'
import { defined } from './defined.ts'
import { edtfForm, parseEdtf } from './edtf.ts'
import { type Actor, builtInKinds, type Relation, type RelationKind, type Source, unknownKey } from './map.ts'
import { gotOf, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { readEvidence } from './readEvidence.ts'
import { readKey } from './readKey.ts'
import type { Row } from './readRow.ts'
import { idsOf, readRows } from './readRows.ts'
import { readSign } from './readStyles.ts'
import { textIn } from './text.ts'

type Known = {
  readonly actors: readonly Actor[]
  readonly sources: readonly Source[]
  readonly kinds: { readonly [kind: string]: RelationKind }
  readonly language: string
}

export function readRelations(list: unknown, known: Known, report: Report): readonly Relation[] {
  const relations: Relation[] = []
  const ids = idsOf(report)
  const endOf = endReader(known, report)
  const evidenceOf = readEvidence(known.sources, report)
  const kinds = new Set<string>([unknownKey, ...builtInKinds, ...Object.keys(known.kinds)])
  const closestKind = closestFinder(() => [...kinds].map((name) => ({ name, is: name })))

  for (const row of readRows(list, 'relations', report)) {
    const id = ids.read(row)
    const from = endOf(row, 'from')
    const to = endOf(row, 'to')
    const kind = readKey(row, 'kind', report)
    if (kind !== null && !kinds.has(kind)) {
      const values = { kind: shown(kind), closest: closestKind(kind) ?? '' }
      report(problemOf(`${row.path}.kind`, 'unknown-kind', values))
    }
    // Read to its end even when it will be left out, so that all of its problems are told at once.
    const facts = defined({
      mutual: row.boolean('mutual'),
      sign: readSign(row, report),
      label: row.text('label'),
      when: readDate(row, report),
      strength: readStrength(row, report),
    })
    const evidence = evidenceOf(row)
    const rest = row.rest()
    if (id === null || from === null || to === null || kind === null) continue
    ids.keep(id, row.path)
    relations.push({ id, from, to, kind, ...facts, evidence, ...rest })
  }
  return relations
}

function endReader({ actors, language }: Known, report: Report) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const closest = closestFinder(() => actors.flatMap(namesOf))
  return (row: Row, end: 'from' | 'to'): string | null => {
    const id = row.take(end)
    const path = `${row.path}.${end}`
    if (typeof id !== 'string' || id === '') {
      report(problemOf(path, 'no-end', { end, got: gotOf(id) }))
      return null
    }
    if (byId.has(id)) return id
    const actor = closest(id)
    const closestName = actor === null ? '' : textIn(actor.name, language, language)
    report(problemOf(path, 'no-actor', { id: shown(id), closest: actor?.id ?? '', closestName: shown(closestName) }))
    return null
  }
}

function namesOf(actor: Actor): readonly Named<Actor>[] {
  const texts = [actor.name, actor.short ?? '']
  const names = texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
  return [actor.id, ...names, ...(actor.aliases ?? [])].map((name) => ({ name, is: actor }))
}

function readDate(row: Row, report: Report): string | undefined {
  const when = row.string('when')
  if (when === undefined || parseEdtf(when) !== null) return when
  const code = edtfForm.test(when) ? 'no-such-date' : 'bad-date'
  report(problemOf(`${row.path}.when`, code, { value: shown(when) }))
  row.carry('when', when)
  return undefined
}

function readStrength(row: Row, report: Report): number | undefined {
  const strength = row.take('strength')
  if (strength === undefined) return undefined
  if (typeof strength === 'number' && strength > 0 && Number.isFinite(strength)) return strength
  report(problemOf(`${row.path}.strength`, 'bad-strength', { value: shown(strength) }))
  row.carry('strength', strength)
  return undefined
}
