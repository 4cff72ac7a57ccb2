export type Run = { readonly text: string; readonly emphasis: boolean }

/**
 * The text of a step: paragraphs parted by an empty line, *words* emphasised. An asterisk that opens nothing, as in
 * "5 * 3", is an asterisk; line ends inside a paragraph are spaces.
 */
export function paragraphsOf(text: string): readonly (readonly Run[])[] {
  return text
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => runsOf(paragraph.replace(/\s*\n\s*/gu, ' ').trim()))
    .filter((runs) => runs.length > 0)
}

const emphasised = /\*(?=\S)([^*]*[^*\s])\*/gu

function runsOf(paragraph: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of paragraph.matchAll(emphasised)) {
    if (match.index > end) runs.push({ text: paragraph.slice(end, match.index), emphasis: false })
    runs.push({ text: match[1] ?? '', emphasis: true })
    end = match.index + match[0].length
  }
  if (end < paragraph.length) runs.push({ text: paragraph.slice(end), emphasis: false })
  return runs
}

/** The same without marks, for a screen reader or a list. */
export const plainText = (text: string): string =>
  paragraphsOf(text)
    .map((runs) => runs.map((run) => run.text).join(''))
    .join(' ')
