import { withFigure } from '~/figure/figureInMap.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { unread } from '~/keeping/saving.ts'
import { type PartPlaces, placesOnMap } from '~/layouts/partPlaces.ts'
import type { ActorId, EntenteMap, Positions, RelationId } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { moveActors as moveOnMap } from '~/map/moveActors.ts'
import type { Problem } from '~/map/problem.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import { initialView, noFilters, type View } from '~/view/view.ts'
import { unhide } from '~/view/whyHidden.ts'
import { selectIndex } from './derived.ts'
import { edit } from './edit.ts'
import type { AppState, Document, Edit, Making, Opening, Origin, Surroundings, ThemeChoice } from './store.ts'
import type { Transition } from './transition.ts'

// Each transition is a pure `(state) => state`: store.setState(selectTie('xi-supports-tokayev')).

/** Opens a map with the view that a link asks for; what the view names and the map lacks is told in `opening.missing`. */
export const openMap =
  (
    map: EntenteMap,
    origin: Origin,
    problems: readonly Problem[] = [],
    wanted: View = initialView,
    pinned: readonly ActorId[] = [],
  ): Transition =>
  (state) => {
    const document: Document = { map, pinned }
    const { view, missing } = reconcileView({ ...wanted, lang: wanted.lang || state.view.lang }, indexMap(map))
    const opening: Opening = { status: 'done', name: nameOfOrigin(origin), problems, missing }
    return {
      ...state,
      document,
      kept: document,
      past: [],
      future: [],
      origin,
      view,
      opening,
      importing: null,
      part: null,
      saving: unread,
      hold: origin.kind === 'moment' ? 'past' : 'mine',
      // A page that is made for reading stays one.
      readOnly: origin.kind === 'moment' || (state.readOnly && state.hold === 'mine'),
      news: null,
      cursor: '',
      making: null,
      editing: false,
      writing: '',
      wholeMap: false,
    }
  }

const nameOfOrigin = (origin: Origin): string => ('name' in origin ? origin.name : 'id' in origin ? origin.id : '')

export const setOpening =
  (opening: Opening): Transition =>
  (state) => ({ ...state, opening })

export const look =
  (change: Partial<View>): Transition =>
  (state) => ({ ...state, view: { ...state.view, ...change } })

/** A view from the address bar, fitted to the open map. */
export const followView =
  (wanted: View): Transition =>
  (state) => ({ ...state, view: reconcileView(wanted, indexMap(state.document.map)).view })

export const selectActor = (id: ActorId): Transition => selectActors([id])

export const selectActors =
  (actors: readonly ActorId[]): Transition =>
  (state) => ({ ...look({ actors, tie: '' })(state), wholeMap: actors.length === 1 ? false : state.wholeMap })

export const toggleActor =
  (id: ActorId): Transition =>
  (state) => {
    const { actors } = state.view
    return selectActors(actors.includes(id) ? actors.filter((each) => each !== id) : [...actors, id])(state)
  }

export const selectTie = (tie: RelationId): Transition => look({ tie, actors: [] })
export const clearSelection: Transition = look({ tie: '', actors: [] })

type Toggled = 'hiddenKinds' | 'hiddenBases' | 'hiddenTypes' | 'hiddenActors'

/** Switches one row of the legend. */
export const toggleHidden =
  (field: Toggled, value: string): Transition =>
  (state) => {
    const hidden = state.view[field]
    return look({ [field]: hidden.includes(value) ? hidden.filter((each) => each !== value) : [...hidden, value] })(
      state,
    )
  }

/** Leaves one row of a section on; a second time, all of them. */
export const showOnly =
  (field: Toggled, value: string, all: readonly string[]): Transition =>
  (state) => {
    const others = all.filter((each) => each !== value)
    const alone = !state.view[field].includes(value) && others.every((each) => state.view[field].includes(each))
    return look({ [field]: alone ? [] : others })(state)
  }

export const resetFilters: Transition = look(noFilters)

export const bringBack =
  (id: ActorId): Transition =>
  (state) =>
    selectActor(id)(look(unhide(state.document.map, state.view, id))(state))

/** A drag of one or of many is one edit, in the places of what is drawn. Whoever was moved by hand is pinned. */
export const moveActors =
  (moved: Positions): Transition =>
  (state) => {
    const { map, pinned } = state.document
    const { actor } = selectIndex(state)
    const ids = Object.keys(moved).filter((id) => actor.has(id))
    // Groups stand where they are laid, and their members with them.
    if (ids.length === 0 || state.view.groups !== '') return state
    const document = {
      map: moveOnMap(map, state.part === null ? moved : placesOnMap(moved, state.part)),
      pinned: [...new Set([...pinned, ...ids])],
    }
    return edit(document, { name: 'move', count: ids.length })(state)
  }

export const arrange =
  (positions: Positions): Transition =>
  (state) => {
    const { map, pinned } = state.document
    const count = Object.keys(positions).length
    return edit({ map: moveOnMap(map, positions), pinned }, { name: 'arrange', count })(state)
  }

/** Places that the reader did not ask for: no edit, and nothing to save. */
export const settle =
  (positions: Positions): Transition =>
  (state) => {
    const { map, pinned } = state.document
    const document = { map: moveOnMap(map, positions), pinned }
    return { ...state, document, kept: state.kept === state.document ? document : state.kept }
  }

/** Where the drawn part of a large map stands; null where the map is drawn whole. Nothing of it is saved. */
export const placePart =
  (part: PartPlaces | null): Transition =>
  (state) => ({ ...state, part })

/** Draws the neighbours of an actor of a large map that are not drawn yet, or more of them. */
export const expand =
  (id: ActorId): Transition =>
  (state) =>
    look({ expanded: [...state.view.expanded, id] })(state)

export const togglePin =
  (id: ActorId): Transition =>
  (state) => {
    const { map, pinned } = state.document
    if (!selectIndex(state).actor.has(id)) return state
    const next = pinned.includes(id) ? pinned.filter((each) => each !== id) : [...pinned, id]
    return edit({ map, pinned: next }, { name: 'pin', count: 1 })(state)
  }

/** Those of one `sitting` are undone together. */
export const setFigure =
  (settings: FigureSettings, sitting?: string): Transition =>
  (state) => {
    const { map, pinned } = state.document
    const what: Edit = { name: 'figure', count: 1, ...(sitting === undefined ? {} : { sitting }) }
    return edit({ map: withFigure(map, settings), pinned }, what)(state)
  }

export const undo: Transition = (state) => {
  const last = state.past.at(-1)
  if (!last) return state
  const future = [{ document: state.document, edit: last.edit }, ...state.future]
  return fitTo({ ...state, document: last.document, past: state.past.slice(0, -1), future }, last.edit)
}

export const redo: Transition = (state) => {
  const [next, ...future] = state.future
  if (!next) return state
  const past = [...state.past, { document: state.document, edit: next.edit }]
  return fitTo({ ...state, document: next.document, past, future }, next.edit)
}

/** Back, or forward again, to the moment after so many edits. */
export const travel =
  (edits: number): Transition =>
  (state) => {
    const step = edits < state.past.length ? undo : redo
    const next = step(state)
    return next === state || state.past.length === edits ? state : travel(edits)(next)
  }

/** What the edit was done to is selected where it is there; what is selected and gone is let go. */
function fitTo(state: AppState, { on }: Edit): AppState {
  const index = selectIndex(state)
  const { view } = reconcileView(state.view, index)
  const there = on !== undefined && (on.kind === 'actor' ? index.actor : index.relation).has(on.id)
  if (!there) return { ...state, view }
  return on.kind === 'actor' ? selectActor(on.id)({ ...state, view }) : selectTie(on.id)({ ...state, view })
}

export const markKept =
  (kept: Document): Transition =>
  (state) => ({ ...state, kept })

export const setTheme =
  (theme: ThemeChoice): Transition =>
  (state) => ({ ...state, preferences: { ...state.preferences, theme } })

/** To be called once the words of the language are loaded. */
export const speak =
  (language: string): Transition =>
  (state) => ({ ...state, language })

export const setSurroundings =
  (change: Partial<Surroundings>): Transition =>
  (state) => ({ ...state, surroundings: { ...state.surroundings, ...change } })

export const setCursor =
  (cursor: ActorId | ''): Transition =>
  (state) =>
    state.cursor === cursor ? state : { ...state, cursor }

export const setWholeMap =
  (wholeMap: boolean): Transition =>
  (state) =>
    state.wholeMap === wholeMap ? state : { ...state, wholeMap }

/** Tells screen readers, politely. */
export const say =
  (text: string): Transition =>
  (state) => ({ ...state, said: { text, turn: state.said.turn + 1 } })

/** Opens, or closes, the dialog in which something is made or deleted. */
export const make =
  (making: Making | null): Transition =>
  (state) => ({ ...state, making })

/** The details as fields, or as words. */
export const setEditing =
  (editing: boolean): Transition =>
  (state) =>
    state.editing === editing ? state : { ...state, editing: editing && !state.readOnly }

export const writeIn =
  (writing: string): Transition =>
  (state) => ({ ...state, writing })
