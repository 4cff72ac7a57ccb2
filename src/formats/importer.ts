// One file on its way to be a map: read once, planned as often as the reader likes, built at the end.
import type { EntenteMap } from '~/map/map.ts'
import type { Draft } from './draft.ts'
import type { FormatId } from './formatId.ts'
import { completePlan, guessPlan, planTable } from './guessPlan.ts'
import type { ImportProblem } from './importProblem.ts'
import type { Plan } from './plan.ts'
import { type ImportPreview, previewOf } from './previewOf.ts'
import { readFiles, type Wishes } from './readFile.ts'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/** `own`: it is our own format, whose reader is to be asked; `refused`: nothing could be read. */
export type ImportAnswer =
  | { readonly is: 'preview'; readonly preview: ImportPreview }
  | { readonly is: 'own' }
  | { readonly is: 'refused'; readonly problems: readonly ImportProblem[] }

export type Importer = {
  readonly read: (files: readonly NamedBytes[], wishes: Wishes, title: string) => ImportAnswer
  /** The same bytes anew, in another encoding or cut otherwise. */
  readonly reread: (wishes: Wishes) => ImportAnswer
  readonly replan: (plan: Plan) => ImportAnswer
  /** The map as the last preview counted it. */
  readonly build: () => EntenteMap | null
}

export function makeImporter(): Importer {
  let files: readonly NamedBytes[] = []
  let title = ''
  let current: { readonly draft: Draft; readonly format: FormatId } | null = null
  let map: EntenteMap | null = null

  const show = (draft: Draft, format: FormatId, plan: Plan): ImportAnswer => {
    const { map: built, ...preview } = previewOf(draft, format, plan)
    map = built
    return { is: 'preview', preview }
  }
  const read = (wishes: Wishes): ImportAnswer => {
    const { format, draft, problems } = readFiles(files, wishes)
    if (format === 'entente') return { is: 'own' }
    if (draft === null || format === null) return { is: 'refused', problems }
    current = { draft, format }
    return show(draft, format, guessPlan(draft, title))
  }
  return {
    read(given, wishes, wanted) {
      files = given
      title = wanted
      return read(wishes)
    },
    reread: read,
    replan(plan) {
      if (current === null) return { is: 'refused', problems: [] }
      const { draft, format } = current
      return show(draft, format, completePlan(draft, refilled(draft, plan)))
    },
    build: () => map,
  }
}

/** A table that is put to another use has no columns mapped yet: they are guessed. */
function refilled(draft: Draft, plan: Plan): Plan {
  const tables = plan.tables.map((table, at) => {
    const source = draft.tables[at]
    return source && table.columns.length === 0 ? planTable(source, table.use) : table
  })
  return { ...plan, tables }
}
