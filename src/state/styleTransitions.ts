import type { Change } from '~/map/changeRow.ts'
import * as styles from '~/map/editKinds.ts'
import type { ActorType, EntenteMap, RelationKind, Text } from '~/map/map.ts'
import { editMap } from './editTransitions.ts'
import type { MakingName } from './store.ts'
import type { Transition } from './transition.ts'

// The map's own kinds of relations and types of actors. `of`: the name of the kind, in words.

export const addKind =
  (kind: RelationKind & { readonly label: Text }, of: string): Transition =>
  (state) =>
    editMap(styles.addKind(state.document.map, kind).map, { name: 'kind-add', of })(state)

export const changeKind =
  (key: string, change: Change<RelationKind>, of: string, sitting?: string): Transition =>
  (state) =>
    styled(styles.changeKind(state.document.map, key, change), 'kind-change', of, sitting)(state)

/** Its relations become of the kind `into`. */
export const deleteKind =
  (key: string, into: string, of: string): Transition =>
  (state) =>
    styled(styles.deleteKind(state.document.map, key, into), 'kind-delete', of)(state)

export const addType =
  (type: ActorType & { readonly label: Text }, of: string): Transition =>
  (state) =>
    editMap(styles.addType(state.document.map, type).map, { name: 'type-add', of })(state)

export const changeType =
  (key: string, change: Change<ActorType>, of: string, sitting?: string): Transition =>
  (state) =>
    styled(styles.changeType(state.document.map, key, change), 'type-change', of, sitting)(state)

/** Its actors become of the type `into`. */
export const deleteType =
  (key: string, into: string, of: string): Transition =>
  (state) =>
    styled(styles.deleteType(state.document.map, key, into), 'type-delete', of)(state)

const styled = (map: EntenteMap, name: MakingName, of: string, sitting?: string): Transition =>
  editMap(map, { name, of, ...(sitting !== undefined && { sitting }) })
