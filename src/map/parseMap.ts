// Anything → map. Good rows are kept, bad ones are left out and named; it never throws and drops nothing in silence.
import { defined } from './defined.ts'
import { languageTag } from './languageTag.ts'
import type { EntenteMap, Source } from './map.ts'
import { mapFormat, mapVersion } from './mapVersion.ts'
import { gotOf, isRecord, shown } from './plainData.ts'
import { type Parsed, type Problem, problemOf, type Report } from './problem.ts'
import { readActors } from './readActors.ts'
import { readPositions } from './readPositions.ts'
import { readRelations } from './readRelations.ts'
import { type Row, readRow } from './readRow.ts'
import { idsOf, readRows } from './readRows.ts'
import { readSteps } from './readSteps.ts'
import { readKinds, readTypes } from './readStyles.ts'

export function parseMap(input: unknown): Parsed<EntenteMap> {
  const problems: Problem[] = []
  try {
    return { value: readMap(input, (problem) => void problems.push(problem)), problems }
  } catch {
    // Only what is no JSON can come here: a proxy or a getter that throws.
    return { value: null, problems: [problemOf('', 'unreadable', {})] }
  }
}

function readMap(input: unknown, report: Report): EntenteMap | null {
  if (!isRecord(input)) {
    report(problemOf('', 'not-a-map', { got: gotOf(input) }))
    return null
  }
  const row = readRow(input, '', report)
  if (!isKnown(row, report)) return null

  const title = row.textOr('title', '')
  const about = defined({ subtitle: row.text('subtitle'), description: row.text('description') })
  const language = readLanguage(row, report)
  const credit = defined({ authors: row.strings('authors'), licence: row.string('licence') })
  const sources = readSources(row, report)
  const actorTypes = readTypes(row.take('actorTypes'), report)
  const relationKinds = readKinds(row.take('relationKinds'), report)
  const actors = readActors(row.take('actors'), actorTypes, report)
  const known = { actors, sources, kinds: relationKinds, language }
  const relations = readRelations(row.take('relations'), known, report)
  const positions = readPositions(row.take('positions'), new Set(actors.map((actor) => actor.id)), report)
  const steps = readSteps(row.take('steps'), { actors, relations, sources }, report)
  return {
    title,
    ...about,
    language,
    ...credit,
    sources,
    actorTypes,
    relationKinds,
    actors,
    relations,
    positions,
    steps,
    ...row.rest(),
  }
}

function isKnown(row: Row, report: Report): boolean {
  const format = row.take('format')
  const version = row.take('version')
  if (format !== mapFormat) {
    report(problemOf('format', 'other-format', { format: shown(format ?? '') }))
    return false
  }
  if (typeof version === 'number' && version > mapVersion) {
    report(problemOf('version', 'newer-version', { version, known: mapVersion }))
    return false
  }
  if (version !== mapVersion) {
    report(problemOf('version', 'bad-version', { value: shown(version ?? ''), used: mapVersion }))
  }
  return true
}

/** A tag that is none would make `Intl` throw wherever the map is worded, so that it is replaced, not kept. */
function readLanguage(row: Row, report: Report): string {
  const language = row.take('language')
  if (typeof language === 'string' && languageTag.test(language)) return language
  const field = 'language'
  const used = 'en'
  if (language === undefined) report(problemOf(field, 'missing-field', { field, used }))
  else report(problemOf(field, 'replaced-field', { field, expected: 'language', got: gotOf(language), used }))
  return used
}

function readSources(map: Row, report: Report): readonly Source[] {
  const sources: Source[] = []
  const ids = idsOf(report)
  for (const row of readRows(map.take('sources'), 'sources', report)) {
    const id = ids.read(row)
    const { extra } = row.rest()
    if (id === null) continue
    ids.keep(id, row.path)
    sources.push({ id, ...extra })
  }
  return sources
}
