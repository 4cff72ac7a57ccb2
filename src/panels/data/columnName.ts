import type { Words } from '~/i18n/en.ts'
import type { Column } from '~/view/dataTables.ts'

/** The head of a column. */
export function columnName(column: Column, { table, making: { fields }, data: { columns } }: Words): string {
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
