import type { AppState } from '~/state/store.ts'
import { copyName } from './copyName.ts'
import { type FigureFailure, type FigureMade, type FigureWanted, makeFigureFile } from './makeFigureFile.ts'
import { saveAs } from './saveAs.ts'

export type FigureOutcome =
  | { readonly done: 'saved'; readonly name: string }
  | { readonly done: 'copied' }
  | { readonly failure: FigureFailure | 'no-clipboard' }

/** `kazakhstan-2022-figure-2026-11-22.png`. */
export function figureName(state: Pick<AppState, 'origin' | 'document'>, today: string, format: string): string {
  const map = copyName(state)
    .replace(/\.entente\.json$/, '')
    .replace(/-figure-\d{4}-\d{2}-\d{2}$/, '')
  return `${map}-figure-${today}.${format}`
}

export async function downloadFigure(wanted: FigureWanted, name: string): Promise<FigureOutcome> {
  const made = await tryMake(wanted)
  if ('failure' in made) return made
  saveAs(name, made.file.type, made.file)
  return { done: 'saved', name }
}

/** As a PNG. The browser must be asked while the reader's press still counts, so the picture follows as a promise. */
export async function copyFigure(wanted: FigureWanted): Promise<FigureOutcome> {
  const making = tryMake({ ...wanted, format: 'png' })
  try {
    const picture = making.then((made) => ('file' in made ? made.file : Promise.reject(new Error(made.failure))))
    await window.navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return { done: 'copied' }
  } catch {
    const made = await making
    return { failure: 'failure' in made ? made.failure : 'no-clipboard' }
  }
}

/** Memory may run out while a large picture is drawn. */
const tryMake = (wanted: FigureWanted): Promise<FigureMade> =>
  makeFigureFile(wanted).catch((): FigureMade => ({ failure: 'not-drawn' }))
