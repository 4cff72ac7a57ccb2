import { fillTakealong } from '~/formats/takealong.ts'
import { textIn } from '~/map/text.ts'
import { withoutNotes } from '~/map/withoutNotes.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { AppState } from '~/state/store.ts'
import { viewToQuery } from '~/view/viewUrl.ts'
import { copyName } from './downloadCopy.ts'
import { saveAs } from './saveAs.ts'

/** Where the build puts the viewer as one file. */
const address = 'takealong/viewer.html'

export type TakealongWish = {
  /** Whether what the speaker alone reads goes along. */
  readonly notes: boolean
}

/** Saves the open map as one file with its viewer. False when the viewer could not be fetched. */
export async function saveTakealong(state: AppState, wish: TakealongWish): Promise<boolean> {
  const page = await fetchPage().catch(() => null)
  const file = page === null ? null : makeTakealong(page, state, wish)
  if (file === null) return false
  saveAs(copyName(state).replace(/\.entente\.json$/, '.html'), 'text/html', file)
  return true
}

/** In the language that is spoken now; whoever opens it may choose another. */
export function makeTakealong(
  page: string,
  { document, view, language }: Pick<AppState, 'document' | 'view' | 'language'>,
  { notes }: TakealongWish,
): string | null {
  const { map } = withoutPrivate(notes ? document.map : withoutNotes(document.map))
  return fillTakealong(page, {
    map,
    view: viewToQuery({ ...view, task: 'explore', lang: language }).toString(),
    language,
    title: textIn(map.title, language, map.language),
  })
}

async function fetchPage(): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  return await response.text()
}
