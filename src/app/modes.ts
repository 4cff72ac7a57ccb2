import type { Mode } from '~/view/view.ts'

/** The three equal ways to look at a map. */
export const modes: readonly Mode[] = ['map', 'list', 'table']
