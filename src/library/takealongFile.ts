import { takealongPieces } from '~/formats/takealong.ts'
import { textIn } from '~/map/text.ts'
import { withoutNotes } from '~/map/withoutNotes.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { AppState } from '~/state/store.ts'
import { viewToQuery } from '~/view/viewUrl.ts'
import { inSteps } from './breath.ts'
import { copyName } from './copyName.ts'
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
  const file = page === null ? null : await makeTakealong(page, state, wish)
  if (file === null) return false
  saveAs(copyName(state).replace(/\.entente\.json$/, '.html'), mediaType, file)
  return true
}

/** In the language that is spoken now; whoever opens it may choose another. The page lives on while a large map is written. */
async function makeTakealong(
  page: string,
  { document, view, language }: Pick<AppState, 'document' | 'view' | 'language'>,
  { notes }: TakealongWish,
): Promise<Blob | null> {
  const { map } = withoutPrivate(notes ? document.map : withoutNotes(document.map))
  const pieces = takealongPieces(page, {
    map,
    view: viewToQuery({ ...view, task: 'explore', lang: language }).toString(),
    language,
    title: textIn(map.title, language, map.language),
  })
  return pieces && (await inSteps(joinSteps(pieces)))
}

const mediaType = 'text/html'
/** Letters that become bytes in one go: a few ms of work. */
const atOnce = 500_000

function* joinSteps(pieces: Iterable<string>): Generator<void, Blob> {
  const parts: Blob[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length >= atOnce) {
      parts.push(new Blob([text]))
      text = ''
    }
    yield
  }
  return new Blob([...parts, text], { type: mediaType })
}

async function fetchPage(): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status}`)
  return await response.text()
}
