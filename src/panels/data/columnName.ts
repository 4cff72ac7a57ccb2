import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { Column } from '~/view/dataTables.ts'

/** The head of a column. */
export function columnName(column: Column, { table, making: { fields }, data: { columns } }: ScreenWords): string {
  switch (column) {
    case 'from':
    case 'relation':
    case 'to':
    case 'kind':
    case 'basis':
    case 'when':
    case 'evidence':
    case 'where':
      return table[column]
    case 'name':
    case 'short':
    case 'type':
    case 'role':
    case 'aliases':
    case 'summary':
      return fields[column]
    default:
      return columns[column]
  }
}
