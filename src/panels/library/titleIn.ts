import type { Summary } from '~/keeping/keptMap.ts'
import { textIn } from '~/map/text.ts'

/** A kept map's title in the reader's language; `untitled` where it has none. */
export const titleIn = (
  { title, language }: Pick<Summary, 'title' | 'language'>,
  reader: string,
  untitled: string,
): string => textIn(title, reader, language) || untitled
