import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MoreOfCamps } from '~/analysis/answerCamps.ts'
import type { Camps } from '~/analysis/campsOf.ts'
import type { ImportProblem } from '~/formats/importProblem.ts'
import type { PictureProblem } from '~/formats/packMap.ts'
import type { Hold, KeepingNews } from '~/keeping/hold.ts'
import { type Saving, unread } from '~/keeping/saving.ts'
import type { PartPlaces } from '~/layouts/partPlaces.ts'
import { type ActorId, type EntenteMap, emptyMap, type Point } from '~/map/map.ts'
import type { Problem } from '~/map/problem.ts'
import type { Session } from '~/presentation/session.ts'
import type { Missing } from '~/view/reconcileView.ts'
import { initialView, type View } from '~/view/view.ts'
import type { Importing } from './importing.ts'

// One store of plain data, cut by how long it lives.

/** Saved, undoable. */
export type Document = {
  readonly map: EntenteMap
  /** Actors that `arrange again` leaves where they are. */
  readonly pinned: readonly ActorId[]
}

/** Edits of the map's own rows. */
export type MakingName =
  | `${'actor' | 'tie' | 'evidence' | 'source' | 'kind' | 'type'}-${'add' | 'change' | 'delete'}`
  | 'actor-merge'
  | 'evidence-move'
  | 'about'
  | 'paste'
  | 'fill'

/** What the reader is about to make or to delete, in a dialog. */
export type Making =
  | { readonly kind: 'actor'; readonly at?: Point }
  | { readonly kind: 'tie'; readonly from: ActorId | ''; readonly to: ActorId | '' }
  | { readonly kind: 'delete'; readonly what: 'actor' | 'tie' | 'source'; readonly ids: readonly string[] }
  | { readonly kind: 'merge'; readonly actor: ActorId }
  | { readonly kind: 'styles'; readonly of: 'kinds' | 'types' }

/** What an edit was, for "Undo: move 3 actors". */
export type Edit = {
  readonly name:
    | 'move'
    | 'arrange'
    | 'pin'
    | 'figure'
    | 'import'
    | 'rename'
    | 'camp-name'
    | 'restore'
    | 'step-add'
    | 'step-change'
    | 'step-move'
    | 'step-delete'
    | MakingName
  readonly count: number
  /** What it was done to, by name: an actor, “CSTO → Kazakhstan”. */
  readonly of?: string
  /** What is selected when it is undone or done again, as far as it is there then. */
  readonly on?: { readonly kind: 'actor' | 'tie'; readonly id: string }
  /** Edits of one sitting, a stay in a text field say, are undone as one. */
  readonly sitting?: string
}
export type Past = { readonly document: Document; readonly edit: Edit }

/** Where the open map came from. Only a shipped map has an address that others can open. */
export type Origin =
  /** Kept in this browser; `id` is its name there. */
  | { readonly kind: 'own'; readonly id: string }
  /** An older version of such a map, to be looked at. `at`: when it was taken, ms; 0 until that has been read. */
  | { readonly kind: 'moment'; readonly id: string; readonly seq: number; readonly at: number }
  /** Begun on an empty page, and not changed yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'none' }

/** What the last try to open a map came to; the open map stays when it failed. */
export type Opening =
  | { readonly status: 'idle' }
  /** `done`: how far a long reading has come, 0 to 1. */
  | { readonly status: 'loading'; readonly name: string; readonly done?: number }
  | { readonly status: 'done'; readonly name: string; readonly problems: readonly Problem[]; readonly missing: Missing }
  | {
      readonly status: 'failed'
      readonly name: string
      readonly problems: readonly (Problem | ImportProblem)[]
      /** Why the text never came to be read, where it did not. */
      readonly reason?: 'too-large' | 'not-readable' | 'not-reached' | PictureProblem['code'] | NotKept
    }
  | { readonly status: 'unknown-map'; readonly name: string; readonly own?: 'missing' | 'deleted' }

/** Why a map of the reader's own cannot be opened. `is-backup`: it is a file of many, which the list of maps restores. */
export type NotKept = 'storage-denied' | 'kept-damaged' | 'kept-newer' | 'is-backup'

export type ThemeChoice = 'auto' | 'light' | 'dark'

/** What the reader's device asks for, as media queries tell it. */
export type Surroundings = {
  /** Less than 768 px wide. */
  readonly narrow: boolean
  readonly dark: boolean
  readonly moreContrast: boolean
  readonly reducedMotion: boolean
  /** Resolved system colours in forced-colours mode. */
  readonly forced: { readonly canvas: string; readonly text: string; readonly highlight: string } | null
}

/** How far the search for camps has come, as the worker tells it. */
export type CampsState = {
  /** `stopped`: by the reader, so that the answer is the best found so far. */
  readonly status: 'idle' | 'running' | 'stopped' | 'done' | 'failed'
  readonly answer: Camps | null
  readonly more: MoreOfCamps | null
}
/** Betweenness of a large map, counted beside the page, and of what it was counted. */
export type CountedState = Pick<EntenteMap, 'actors' | 'relations'> & {
  readonly scores: { readonly [id: ActorId]: number }
}
export const noCamps: CampsState = { status: 'idle', answer: null, more: null }

/** What the map is drawn as groups by, as far as it has to be found out beside the page. */
export type GroupsState = {
  /** `none`: nothing that draws groups has been fetched yet. */
  readonly status: 'none' | 'ready' | 'seeking' | 'failed'
  /** How far the search for communities is, 0 to 1. */
  readonly done: number
  /** The community of each actor of the map with these ties, −1 for none. */
  readonly found: { readonly relations: EntenteMap['relations']; readonly communities: readonly number[] } | null
}
export const noGroups: GroupsState = { status: 'none', done: 0, found: null }

/** A presentation that is being given, as this window has it. */
export type ShowHere = {
  readonly session: Session
  /** The map is open in this window; in others it came by message. */
  readonly isHome: boolean
  /** The window that the browser would not open. */
  readonly blocked: '' | 'screen' | 'notes'
  /** When this window came, ms of the wall clock. */
  readonly since: number
}

export type AppState = {
  readonly document: Document
  /** The document as it was opened, or last kept or downloaded: anything else is not saved. */
  readonly kept: Document
  readonly past: readonly Past[]
  readonly future: readonly Past[]
  /** The map may be looked at, and not changed: in a page of others, in a file handed on. */
  readonly readOnly: boolean
  readonly origin: Origin
  readonly view: View
  readonly preferences: { readonly theme: ThemeChoice; readonly language: string }
  /** The language whose words are loaded. */
  readonly language: string
  readonly surroundings: Surroundings
  readonly opening: Opening
  readonly making: Making | null
  /** Whether the details are fields to be changed, or words to be read. */
  readonly editing: boolean
  /** The language that texts are written in; '' is the reader's where the map speaks it, else the map's own. */
  readonly writing: string
  /** A file of another program that is being looked at, before it is a map; null when there is none. */
  readonly importing: Importing | null
  /** Where the drawn part of a large map stands; null while the map is drawn whole. */
  readonly part: PartPlaces | null
  readonly saving: Saving
  readonly hold: Hold
  readonly news: KeepingNews | null
  readonly camps: CampsState
  readonly counted: CountedState | null
  /** Whether what works out answers has come. */
  readonly answers: boolean
  readonly groups: GroupsState
  /** The actor that the keyboard stands on in the map; '' while the map has no focus. */
  readonly cursor: ActorId | ''
  /** On a narrow screen a selected actor is shown with its neighbours in a ring, unless the reader wants the whole map. */
  readonly wholeMap: boolean
  /** null while nothing is presented. */
  readonly show: ShowHere | null
  /** The last thing told to screen readers; `turn` grows so that the same words can be said twice. */
  readonly said: { readonly text: string; readonly turn: number }
}

const emptyDocument: Document = { map: emptyMap, pinned: [] }

export const initialState: AppState = {
  document: emptyDocument,
  kept: emptyDocument,
  past: [],
  future: [],
  readOnly: false,
  origin: { kind: 'none' },
  view: initialView,
  preferences: { theme: 'auto', language: '' },
  language: 'en',
  surroundings: { narrow: false, dark: false, moreContrast: false, reducedMotion: false, forced: null },
  opening: { status: 'idle' },
  making: null,
  editing: false,
  writing: '',
  importing: null,
  part: null,
  saving: unread,
  hold: 'mine',
  news: null,
  camps: noCamps,
  counted: null,
  answers: false,
  groups: noGroups,
  cursor: '',
  wholeMap: false,
  show: null,
  said: { text: '', turn: 0 },
}

export type AppStore = StoreApi<AppState>

export const store: AppStore = createStore(() => initialState)

/** A selector here returns a stored value, a primitive or a memoised value: a fresh array or object loops React. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(store, select)
}
