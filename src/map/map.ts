// What a map is: plain JSON, never mutated. FORMAT: a tie is a claim, and a claim has evidence.

/** A string, or one string a language (BCP 47 tag → text). A missing language falls back to the map's own. */
export type Text = string | { readonly [language: string]: string }

/** A date or a span in EDTF (ISO 8601-2), levels 0 and 1: `2022-01-05`, `2019/..`, `2022-01~`. */
export type Edtf = string

export type ActorId = string
export type RelationId = string
export type SourceId = string

/** +1 ties friends, −1 ties foes, 0 says nothing of either. */
export const signs = [1, 0, -1] as const
export type Sign = (typeof signs)[number]

/** How well a claim is known, best first. */
export const bases = ['documented', 'stated', 'reported', 'alleged'] as const
export type Basis = (typeof bases)[number]

/** Fields that this version does not know: kept as they came, written back as they are. */
export type Unknown = { readonly extra?: { readonly [field: string]: unknown } }

export type Actor = Unknown & {
  readonly id: ActorId
  readonly name: Text
  readonly short?: Text
  /** A key of `actorTypes`, built in or the map's own. */
  readonly type: string
  readonly role?: Text
  readonly summary?: Text
  readonly aliases?: readonly string[]
}

export type Evidence = Unknown & {
  readonly source?: SourceId
  /** Where in the source: `¶5`, `p. 12`. */
  readonly locator?: string
  readonly basis: Basis
  /** Who makes the claim: an actor's id, or a name. */
  readonly by?: string
  /** The person's own words as the source quotes them. */
  readonly quote?: Text
  /** In the map author's words. */
  readonly note?: Text
  /** Never put into any export. */
  readonly private?: boolean
}

export type Relation = Unknown & {
  readonly id: RelationId
  readonly from: ActorId
  readonly to: ActorId
  /** A key of `relationKinds`, built in or the map's own. */
  readonly kind: string
  readonly mutual?: boolean
  /** Overrides the kind's own sign. */
  readonly sign?: Sign
  /** What `from` does: "sends troops to", or a template with its ends: "{from} sends troops to {to|Kazakhstan}". */
  readonly label?: Text
  readonly when?: Edtf
  /** Any positive number; 1 when left out. */
  readonly strength?: number
  readonly evidence: readonly Evidence[]
}

/** A CSL-JSON item, the citation field's own format. Only `id` is asked for; the rest is kept as it came. */
export type Source = { readonly id: SourceId; readonly [field: string]: unknown }

export const heads = ['triangle', 'bar', 'chevron', 'none'] as const
export type Head = (typeof heads)[number]
/** A kind of the map's own, or what it changes about a built-in one; `kindOf` fills in the rest. */
export type RelationKind = Unknown & {
  /** The built-in word, or else the key, when left out. */
  readonly label?: Text
  /** The built-in sign, or else 0, when left out. */
  readonly sign?: Sign
  /** `#rrggbb`; a built-in kind's colour comes from the theme. */
  readonly color?: string
  readonly head?: Head
}

export const shapes = ['circle', 'square', 'hexagon', 'diamond', 'card'] as const
export type Shape = (typeof shapes)[number]
/** Likewise for actors: see `typeOf`. */
export type ActorType = Unknown & {
  readonly label?: Text
  readonly shape?: Shape
}

export type Point = { readonly x: number; readonly y: number }
/** Where actors stand, in px at 100 %; y points down. */
export type Positions = { readonly [id: ActorId]: Point & Unknown }

/** Actors and ties, by id. Either list left out says nothing of its own kind. */
export type Picked = Unknown & {
  readonly actors?: readonly ActorId[]
  readonly relations?: readonly RelationId[]
}

/** What a step keeps back until the next press. */
export type Ask = Unknown & {
  /** Stands in the caption while the question is open. */
  readonly prompt?: Text
  /** Ties whose kind is not shown yet. */
  readonly kinds?: readonly RelationId[]
  /** Actors whose name is not shown yet. */
  readonly names?: readonly ActorId[]
  /** Whether the camps of the view are kept back. */
  readonly camps?: boolean
}

export type StepSource = Unknown & { readonly source: SourceId; readonly locator?: string }

/** One step of the presentation: what is said, and the state of the view that shows it. Ids, never pixels. */
export type Step = Unknown & {
  readonly id: string
  readonly title?: Text
  /** Plain paragraphs, parted by an empty line, with *emphasis*. So are the notes. */
  readonly text?: Text
  /** For the speaker alone. */
  readonly notes?: Text
  /** Filters and the like as the address of the page writes them: `{ "without": ["affiliation"] }`. */
  readonly view?: { readonly [field: string]: readonly string[] }
  /** Who is revealed. A list left out: all that the view leaves, and of ties those between revealed actors. */
  readonly shown?: Picked
  /** What stands out, the rest drawn back. */
  readonly emphasised?: Picked
  /** Whom the camera frames; whoever is revealed when left out. */
  readonly frame?: readonly ActorId[]
  /** Whether the kinds on screen are explained; yes when left out. */
  readonly legend?: boolean
  readonly ask?: Ask
  /** What the slide cites; when left out, what the ties that it adds rest on. */
  readonly sources?: readonly StepSource[]
}

export type EntenteMap = Unknown & {
  readonly title: Text
  readonly subtitle?: Text
  readonly description?: Text
  /** The language of plain strings and the last resort of the others. */
  readonly language: string
  readonly authors?: readonly string[]
  readonly licence?: string
  readonly sources: readonly Source[]
  readonly actorTypes: { readonly [type: string]: ActorType }
  readonly relationKinds: { readonly [kind: string]: RelationKind }
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  readonly positions: Positions
  /** The presentation, in order. */
  readonly steps: readonly Step[]
}

export const emptyMap: EntenteMap = {
  title: '',
  language: 'en',
  sources: [],
  actorTypes: {},
  relationKinds: {},
  actors: [],
  relations: [],
  positions: {},
  steps: [],
}

export const builtInTypes = ['person', 'state', 'organisation', 'alliance', 'media', 'group'] as const
export const builtInKinds = ['support', 'opposition', 'intervention', 'affiliation'] as const
/** The kind or type of what tells none. Needs no declaration. */
export const unknownKey = 'unknown'
