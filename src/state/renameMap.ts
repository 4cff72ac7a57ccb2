import type { Text } from '~/map/map.ts'
import { edit } from './edit.ts'
import type { Transition } from './transition.ts'

/** In the language of the interface, where the title has one a language. */
export const renameMap =
  (title: Text): Transition =>
  (state) =>
    edit({ ...state.document, map: { ...state.document.map, title } }, { name: 'rename', count: 1 })(state)
