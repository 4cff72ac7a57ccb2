import type { FormatId } from '~/formats/formatId.ts'
import { formatTable } from '~/formats/formatTable.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'

/** What a format is called: names of formats are the same in every language, what is said of them is not. */
export function formatName(id: FormatId, { importing }: ScreenWords): string {
  if (id === 'csv') return formatTable.csv.name
  const { names } = importing.exporting
  return id === 'csv-zip' ? names[id] : formatTable[id].name
}
