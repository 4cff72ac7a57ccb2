import type { Run } from '~/presentation/paragraphs.ts'
import { type Cut, piecesOf, widthOf, wrapText } from './measure.ts'

/** Words of one cut, `x` from the start of their line. */
export type Piece = { readonly text: string; readonly x: number; readonly cut: Cut }

/** The lines of a paragraph with its emphasis in a cut of its own; a word that is wider than a line is broken. */
export function flowText(
  runs: readonly Run[],
  width: number,
  size: number,
  cuts: { readonly plain: Cut; readonly emphasis: Cut },
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  let end = 0
  for (const run of runs) {
    const cut = run.emphasis ? cuts.emphasis : cuts.plain
    for (const word of wordsOf(run.text).flatMap((each) => brokenUp(each, width, size, cut))) {
      if (end > 0 && end + widthOf(word.trimEnd(), size, cut) > width) {
        lines.push([])
        end = 0
      }
      if (end === 0 && word.trim() === '') continue
      const line = lines.at(-1)
      const last = line?.at(-1)
      if (last?.cut === cut) line?.splice(-1, 1, { ...last, text: last.text + word })
      else line?.push({ text: word, x: end, cut })
      end += widthOf(word, size, cut)
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** A space at either end of a run is one of the paragraph's own. */
function wordsOf(text: string): readonly string[] {
  const before = /^\s/u.test(text) ? [' '] : []
  const pieces = piecesOf(text)
  const after = /\s$/u.test(text) && !pieces.at(-1)?.endsWith(' ') && pieces.length > 0 ? [' '] : []
  return [...before, ...pieces, ...after]
}

const brokenUp = (word: string, width: number, size: number, cut: Cut): readonly string[] =>
  widthOf(word.trimEnd(), size, cut) <= width ? [word] : wrapText(word, width, size, cut)
