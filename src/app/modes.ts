import { List, type LucideIcon, Table2, Waypoints } from 'lucide-react'
import type { Mode } from '~/view/view.ts'

/** The three equal ways to look at a map. */
export const modes: readonly { readonly value: Mode; readonly icon: LucideIcon }[] = [
  { value: 'map', icon: Waypoints },
  { value: 'list', icon: List },
  { value: 'table', icon: Table2 },
]
