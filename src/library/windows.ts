// What windows of this browser tell one another about the maps that they keep.

export type WindowMessage =
  /** A new revision is in the database. */
  | { readonly say: 'saved'; readonly map: string }
  /** Another window wants to write it: finish, and let it. */
  | { readonly say: 'yield'; readonly map: string }
  /** The list of maps has changed. */
  | { readonly say: 'listed' }

export type Windows = {
  readonly tell: (message: WindowMessage) => void
  readonly close: () => void
}

export function joinWindows(hear: (message: WindowMessage) => void): Windows {
  const channel = new BroadcastChannel('entente:library')
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data)
  }
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
}

/** A window of another version of the program may say what this one does not know. */
function isMessage(data: unknown): data is WindowMessage {
  if (typeof data !== 'object' || data === null || !('say' in data)) return false
  if (data.say === 'listed') return true
  return (data.say === 'saved' || data.say === 'yield') && 'map' in data && typeof data.map === 'string'
}
