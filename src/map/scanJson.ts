// What JSON.parse does not tell: where a text breaks, the same in every engine, and which keys an object has twice,
// of which JSON.parse keeps the last in silence. Nothing recurses, so that depth does not matter.
import { fieldPath } from './fieldPath.ts'
import { type JsonToken, jsonToken } from './jsonToken.ts'
import { deepest } from './plainData.ts'

export type Scan = {
  /** Offset of the first character that cannot stand there, the text's length when it ends too early; null if well. */
  readonly breakAt: number | null
  readonly duplicates: readonly Duplicate[]
}

/** `path` ends with the key: `relations[3].to`. */
export type Duplicate = { readonly path: string; readonly key: string }

type Kind = JsonToken['kind']
type State = keyof typeof allowed

const value = ['{', '[', 'string', 'scalar'] as const satisfies readonly Kind[]
const allowed = {
  value,
  'first item': [...value, ']'],
  key: ['string'],
  'first key': ['string', '}'],
  colon: [':'],
  'after field': [',', '}'],
  'after item': [',', ']'],
  end: [],
} as const satisfies { readonly [state: string]: readonly Kind[] }

type Frame =
  | { readonly kind: 'object'; readonly keys: Set<string>; key: string }
  | { readonly kind: 'list'; index: number }

export function scanJson(text: string): Scan {
  const frames: Frame[] = []
  const duplicates: Duplicate[] = []
  let state: State = 'value'
  for (let token = jsonToken(text, 0); token !== null; token = jsonToken(text, token.end)) {
    if (!allows(state, token.kind)) return { breakAt: token.start, duplicates }
    if (token.breakAt !== null) return { breakAt: token.breakAt, duplicates }
    if (state === 'key' || state === 'first key') noteKey(frames, text, token, duplicates)
    state = nextState(frames, state, token.kind)
  }
  return { breakAt: state === 'end' ? null : text.length, duplicates }
}

function allows(state: State, kind: Kind): boolean {
  const kinds: readonly Kind[] = allowed[state]
  return kinds.includes(kind)
}

function nextState(frames: Frame[], state: State, kind: Kind): State {
  const frame = frames.at(-1)
  switch (kind) {
    case '{':
      frames.push({ kind: 'object', keys: new Set(), key: '' })
      return 'first key'
    case '[':
      frames.push({ kind: 'list', index: 0 })
      return 'first item'
    case ':':
      return 'value'
    case ',':
      if (frame?.kind === 'object') return 'key'
      if (frame?.kind === 'list') frame.index++
      return 'value'
    case '}':
    case ']':
      frames.pop()
      return afterValue(frames)
    default:
      return state === 'key' || state === 'first key' ? 'colon' : afterValue(frames)
  }
}

function afterValue(frames: readonly Frame[]): State {
  const frame = frames.at(-1)
  if (frame === undefined) return 'end'
  return frame.kind === 'object' ? 'after field' : 'after item'
}

function noteKey(frames: readonly Frame[], text: string, token: JsonToken, duplicates: Duplicate[]): void {
  const frame = frames.at(-1)
  if (frame?.kind !== 'object' || token.kind !== 'string') return
  const quoted = text.slice(token.start, token.end)
  frame.key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
  // Deeper ones are left out with all that is round them, and their paths would cost their depth each.
  if (frame.keys.has(frame.key) && frames.length <= deepest) duplicates.push({ path: pathOf(frames), key: frame.key })
  frame.keys.add(frame.key)
}

function pathOf(frames: readonly Frame[]): string {
  let path = ''
  for (const frame of frames) path = frame.kind === 'list' ? `${path}[${frame.index}]` : fieldPath(path, frame.key)
  return path
}
