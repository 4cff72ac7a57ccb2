import type { Change } from '~/map/changeRow.ts'
import { type About, changeAbout as changeAboutOf } from '~/map/editAbout.ts'
import { addActor as addActorTo, changeActor as changeActorOf, deleteActor, type NewActor } from '~/map/editActors.ts'
import * as pieces from '~/map/editEvidence.ts'
import { addRelation, changeRelation, deleteRelations, type NewRelation } from '~/map/editRelations.ts'
import * as sources from '~/map/editSources.ts'
import type { Actor, ActorId, EntenteMap, Evidence, Relation, RelationId, SourceId } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { mergeActors as mergeOnMap } from '~/map/mergeActors.ts'
import { shortOf } from '~/map/text.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import { selectIndex } from './derived.ts'
import { edit } from './edit.ts'
import type { AppState, Edit, MakingName } from './store.ts'
import type { Transition } from './transition.ts'
import { selectActor, selectTie } from './transitions.ts'

// Every edit of a map's own rows, each one that can be undone by name. What comes to nothing is no edit.

type What = Omit<Edit, 'name' | 'count'> & { readonly name: MakingName; readonly count?: number }

/** The map after an edit; what is gone from it is no longer selected. */
export const editMap =
  (map: EntenteMap, { count = 1, ...what }: What): Transition =>
  (state) => {
    if (map === state.document.map) return state
    const { actor } = indexMap(map)
    const pinned = state.document.pinned.filter((id) => actor.has(id))
    const next = edit({ ...state.document, map, pinned }, { ...what, count })(state)
    if (next.document === state.document) return next
    return { ...next, view: reconcileView(next.view, selectIndex(next)).view }
  }

/** With the new actor selected, and its fields open. */
export const addActor =
  (wanted: NewActor): Transition =>
  (state) => {
    const { map, id } = addActorTo(state.document.map, wanted)
    const of = actorName(map, id, state)
    return opened(editMap(map, { name: 'actor-add', of, on: { kind: 'actor', id } })(state), state, selectActor(id))
  }

export const changeActor =
  (id: ActorId, change: Change<Actor>, sitting?: string): Transition =>
  (state) => {
    const { map } = state.document
    return editMap(changeActorOf(map, id, change), {
      name: 'actor-change',
      of: actorName(map, id, state),
      on: { kind: 'actor', id },
      ...(sitting !== undefined && { sitting }),
    })(state)
  }

export const deleteActors =
  (ids: readonly ActorId[]): Transition =>
  (state) => {
    const { map } = state.document
    const [id = ''] = ids
    return editMap(ids.reduce(deleteActor, map), {
      name: 'actor-delete',
      count: ids.length,
      of: actorName(map, id, state),
      on: { kind: 'actor', id },
    })(state)
  }

/** `gone` becomes a part of `kept`, which is selected. */
export const mergeActors =
  (kept: ActorId, gone: ActorId): Transition =>
  (state) => {
    const { map } = state.document
    const of = actorName(map, gone, state)
    const what = { name: 'actor-merge', of, on: { kind: 'actor', id: gone } } as const
    const next = editMap(mergeOnMap(map, kept, gone), what)(state)
    return next.document === state.document ? next : selectActor(kept)(next)
  }

/** With the new tie selected, and its fields open. */
export const addTie =
  (wanted: NewRelation): Transition =>
  (state) => {
    const { map, id } = addRelation(state.document.map, wanted)
    return opened(editMap(map, { name: 'tie-add', ...aboutTie(map, id, state) })(state), state, selectTie(id))
  }

export const changeTie =
  (id: RelationId, change: Change<Omit<Relation, 'evidence'>>, sitting?: string): Transition =>
  (state) => {
    const { map } = state.document
    const what = { name: 'tie-change', ...aboutTie(map, id, state), ...(sitting !== undefined && { sitting }) } as const
    return editMap(changeRelation(map, id, change), what)(state)
  }

export const deleteTies =
  (ids: readonly RelationId[]): Transition =>
  (state) => {
    const { map } = state.document
    const [id = ''] = ids
    return editMap(deleteRelations(map, ids), { name: 'tie-delete', count: ids.length, ...aboutTie(map, id, state) })(
      state,
    )
  }

export const addEvidence =
  (tie: RelationId, evidence: Evidence): Transition =>
  (state) =>
    ofTie(pieces.addEvidence(state.document.map, tie, evidence), 'evidence-add', tie)(state)

export const changeEvidence =
  (tie: RelationId, place: number, change: Change<Evidence>, sitting?: string): Transition =>
  (state) =>
    ofTie(pieces.changeEvidence(state.document.map, tie, place, change), 'evidence-change', tie, sitting)(state)

export const deleteEvidence =
  (tie: RelationId, place: number): Transition =>
  (state) =>
    ofTie(pieces.deleteEvidence(state.document.map, tie, place), 'evidence-delete', tie)(state)

export const moveEvidence =
  (tie: RelationId, place: number, to: number): Transition =>
  (state) =>
    ofTie(pieces.moveEvidence(state.document.map, tie, place, to), 'evidence-move', tie)(state)

/** `name`: what its id is made from, and how the edit is called. */
export const addSource =
  (name: string, fields: sources.SourceChange): Transition =>
  (state) =>
    editMap(sources.addSource(state.document.map, name, fields).map, { name: 'source-add', of: name })(state)

export const changeSource =
  (id: SourceId, change: sources.SourceChange, sitting?: string): Transition =>
  (state) =>
    editMap(sources.changeSource(state.document.map, id, change), {
      name: 'source-change',
      of: id,
      ...(sitting !== undefined && { sitting }),
    })(state)

export const deleteSources =
  (ids: readonly SourceId[]): Transition =>
  (state) =>
    editMap(ids.reduce(sources.deleteSource, state.document.map), {
      name: 'source-delete',
      count: ids.length,
      of: ids[0] ?? '',
    })(state)

export const changeAbout =
  (change: Change<About>, sitting?: string): Transition =>
  (state) =>
    editMap(changeAboutOf(state.document.map, change), {
      name: 'about',
      ...(sitting !== undefined && { sitting }),
    })(state)

/** What has just been made, selected with its fields open; as it was where nothing could be made. */
const opened = (next: AppState, before: AppState, select: Transition): AppState =>
  next.document === before.document ? next : { ...select(next), editing: true }

const ofTie =
  (map: EntenteMap, name: MakingName, id: RelationId, sitting?: string): Transition =>
  (state) =>
    editMap(map, { name, ...aboutTie(state.document.map, id, state), ...(sitting !== undefined && { sitting }) })(state)

function actorName(map: EntenteMap, id: ActorId, { language }: AppState): string {
  const actor = map.actors.find((each) => each.id === id)
  return actor ? shortOf(actor, language, map.language) : id
}

function aboutTie(map: EntenteMap, id: RelationId, state: AppState): Pick<Edit, 'of' | 'on'> {
  const tie = map.relations.find((each) => each.id === id)
  const of = tie ? `${actorName(map, tie.from, state)} → ${actorName(map, tie.to, state)}` : id
  return { of, on: { kind: 'tie', id } }
}
