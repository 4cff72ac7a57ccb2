import { kindOf } from '~/map/kinds.ts'
import { builtInKinds, type Relation, type Sign, type Source } from '~/map/map.ts'
import { reserved } from '~/map/reserved.ts'
import { type BuiltActors, freeId, safeId } from './buildActors.ts'
import { dateReader, type ReadRowDate } from './buildDates.ts'
import { evidenceReader } from './buildEvidence.ts'
import { type Cell, cellText, type Draft, isEmptyCell, isMissing, rowNumber } from './draft.ts'
import { importProblem, type Place, type ReportImport } from './importProblem.ts'
import { signOfValue } from './kindWords.ts'
import { ownKinds } from './ownKinds.ts'
import type { Plan } from './plan.ts'
import { readNumber } from './readNumber.ts'
import { extraOf, type RowOf, rowsOf, textOf, toldApart } from './rowOf.ts'

const fields = ['id', 'from', 'to', 'kind', 'mutual', 'sign', 'label', 'when', 'strength', 'evidence']

export function buildRelations(draft: Draft, plan: Plan, actors: BuiltActors, report: ReportImport) {
  const relations: Relation[] = []
  const taken = new Set<string>()
  const sources = new Map<string, Source>()
  const evidenceOf = evidenceReader(sources, actors, report)
  const dateOf = dateReader(plan.dateOrder, report)
  const kinds = new Map(plan.kinds)
  const numbers = new Map<string, number>()

  for (const { row, table, index } of rowsOf(draft, plan, 'relations')) {
    // Said once for the table, not for every row.
    if (!row.has('from') || !row.has('to')) continue
    const place: Place = { table: table.name, row: rowNumber(table, index), column: '' }
    const from = endOf(row, 'from', actors, place, report)
    const to = endOf(row, 'to', actors, place, report)
    if (from === null || to === null) continue
    const { sign, ...facts } = factsOf(row, plan, place, report, dateOf)
    const said = cellText(row.cell('kind'))
    const chosen = said === '' ? '' : (kinds.get(said) ?? said.slice(0, 80))
    const kind = keyOr(chosen) ?? (sign === 1 ? 'support' : sign === -1 ? 'opposition' : plan.otherKind)
    const written = cellText(row.cell('id'))
    const wanted = safeId(written || `${from.slice(0, 100)}-${to.slice(0, 100)}`)
    const id = taken.has(wanted) ? freeId(wanted, taken, numbers) : wanted
    if (written !== '' && id !== wanted)
      report(importProblem('duplicate-relation', { id: wanted, used: id, count: 1 }, place))
    taken.add(id)
    const label = textOf(row, 'label', plan.language) ?? wordedBy(said, kind)
    relations.push({
      id,
      from,
      to,
      kind,
      ...(isMutual(row, draft.undirected) ? { mutual: true } : {}),
      ...(sign === undefined || sign === kindOf({ relationKinds: {} }, kind).sign ? {} : { sign }),
      ...(label === undefined ? {} : { label }),
      ...facts.known,
      evidence: evidenceOf(row, plan.language, place),
      ...withMore(extraOf(row, fields), [...facts.more, ...keptWord(row, said, kind, label)]),
    })
  }
  const { kinds: described, relations: signed } = ownKinds(relations)
  return { relations: signed, sources: [...sources.values()], kinds: described }
}

/** Of a kind no more than its name: nothing is lost when the kind alone is kept. */
const plainKind =
  /^(?:[^\p{L}]*|pos(?:itive)?|neg(?:ative)?|supports?|supporting|oppos(?:es?|ing|ition)|interven(?:es?(?: in)?|ing|tion)|affiliat(?:ed|ion)|belongs to|unknown|плюс|минус|(?:поддерж|положит|отрицат|против|вмеша|вмешив|принадлеж)\p{L}*|қолда\p{L}*|қарсы\p{L}*|арала\p{L}*|тиесілі\p{L}*|оң|теріс)$/iu

/** Words that became one of our kinds still say more than it: “is a member of” is what stands on the tie then. */
function wordedBy(said: string, kind: string): string | undefined {
  if (said === kind || plainKind.test(said)) return undefined
  return builtInKinds.some((each) => each === kind) && /^\p{Ll}|\p{L}\s+\p{L}/u.test(said) ? said : undefined
}

/** A name of a kind that is no words of a tie, such as `Directorship`, is kept as a field. */
const keptWord = (row: RowOf, said: string, kind: string, label: unknown): Facts['more'] =>
  said === kind || said === label || plainKind.test(said) ? [] : [[row.column('kind') || 'kind', said]]

const keyOr = (key: string): string | undefined => (key === '' || reserved.has(key) ? undefined : key)

function endOf(row: RowOf, end: 'from' | 'to', actors: BuiltActors, place: Place, report: ReportImport): string | null {
  const at = { ...place, column: row.column(end) }
  const cell = row.cell(end)
  if (isEmptyCell(cell)) {
    report(importProblem('no-end', { end, count: 1 }, at))
    return null
  }
  return actors.find(cell, at)
}

type Facts = {
  readonly sign: Sign | undefined
  readonly known: Pick<Relation, 'when' | 'strength'>
  /** What was not understood, kept under its own name. */
  readonly more: readonly (readonly [string, Cell])[]
}

function factsOf(row: RowOf, plan: Plan, place: Place, report: ReportImport, dateOf: ReadRowDate): Facts {
  const more: [string, Cell][] = []
  const weight = row.cell('strength')
  const number = isMissing(weight) ? undefined : readNumber(weight)
  if (number === null) {
    report(
      importProblem(
        'bad-number',
        { value: cellText(weight).slice(0, 80), count: 1 },
        { ...place, column: row.column('strength') },
      ),
    )
    more.push([row.column('strength'), weight])
  } else if (number === 0) more.push([row.column('strength'), 0])

  const signCell = row.cell('sign')
  const said = isMissing(signCell) ? undefined : signOfValue(signCell, readNumber(signCell))
  // A kind says itself whether it is friendly; a weight above 0 says so only beside those below, and where there is none.
  const isWordless = plan.signedWeights && isEmptyCell(row.cell('kind'))
  const weighed = typeof number !== 'number' ? undefined : number < 0 ? -1 : isWordless && number > 0 ? 1 : undefined
  const when = dateOf(row, place, more)
  return {
    sign: said ?? weighed,
    known: {
      ...(when === undefined ? {} : { when }),
      ...(typeof number === 'number' && number !== 0 ? { strength: Math.abs(number) } : {}),
    },
    more,
  }
}

const mutualWord = /^(?:undirected|mutual|both|to[,; ]+from|from[,; ]+to|bidirectional|true|yes|1|да|иә)$/i

/** `directed: false` says the same as `mutual: true`. */
function isMutual(row: RowOf, usually: boolean): boolean {
  const cell = row.cell('direction')
  if (isEmptyCell(cell)) return usually
  const isTrue = mutualWord.test(cellText(cell))
  const asksDirected =
    /(?:^|[^n])directed$/i.test(row.column('direction')) && !/undirected/i.test(row.column('direction'))
  return asksDirected && /^(?:true|false|yes|no|0|1)$/i.test(cellText(cell)) ? !isTrue : isTrue
}

function withMore(known: ReturnType<typeof extraOf>, more: Facts['more']): ReturnType<typeof extraOf> {
  const kept = more.map(([name, value]) => [fields.includes(name) ? toldApart(name) : name || 'value', value] as const)
  return kept.length === 0
    ? known
    : { extra: { ...known.extra, ...Object.fromEntries(kept.filter(([name]) => !reserved.has(name))) } }
}
