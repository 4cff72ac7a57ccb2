import type { EntenteMap, Step } from '~/map/map.ts'
import { type View, viewFields } from '~/view/view.ts'
import { queryToView, viewToQuery } from '~/view/viewUrl.ts'

/** What belongs to the reader, not to a step; what is selected becomes the step's emphasis. */
const left = new Set(
  (['task', 'mode', 'lang', 'sort', 'show', 'expanded', 'actors', 'tie', 'apart'] as const).map(
    (field) => viewFields[field].key,
  ),
)

type Recorded = NonNullable<Step['view']>

/** The view as a step keeps it: the fields of the address that differ from the start. */
export function recordView(view: View): Recorded {
  const query = viewToQuery(view)
  const keys = [...new Set(query.keys())].filter((key) => !left.has(key))
  return Object.fromEntries(keys.map((key) => [key, query.getAll(key)]))
}

/** The view that a step shows. A field that is not known changes nothing here, and stays in the step. */
export function viewOfStep(step: Step, reader: Pick<View, 'lang'>): View {
  const query = new URLSearchParams()
  for (const [key, texts] of Object.entries(step.view ?? {}))
    if (!left.has(key)) for (const text of texts) query.append(key, text)
  return { ...queryToView(query), lang: reader.lang }
}

/** Steps that look the same way: the fields that this program does not know, from the step before. */
export function renewView(step: Step, view: View): Recorded {
  const known = new Set(Object.values(viewFields).map(({ key }) => key))
  const unknown = Object.entries(step.view ?? {}).filter(([key]) => !known.has(key))
  return { ...Object.fromEntries(unknown), ...recordView(view) }
}

export const stepAt = ({ steps }: EntenteMap, id: string): Step | undefined => steps.find((step) => step.id === id)
