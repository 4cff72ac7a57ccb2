import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { newSession, type Session } from '~/presentation/session.ts'
import { isNewer, type Show } from '~/presentation/show.ts'

// What a window of a presentation needs when it is loaded again while all others are closed: its own copy, in its own tab.

const key = (id: string, part: 'show' | 'map'): string => `entente-${part}-${id}`

/** Kept while it is given. Storage that is full or forbidden changes nothing but this. */
export function keepShow(now: Session, was: Session | null): void {
  put(key(now.id, 'show'), () => (now.show === was?.show ? null : JSON.stringify(now.show)))
  put(key(now.id, 'map'), () => (now.map === was?.map || now.map === null ? null : writeMap(now.map)))
}

/** A session as this tab last had it. */
export function keptSession(id: string, me: string, role: Session['role']): Session {
  const fresh = newSession(id, me, role)
  const map = parseMapText(read(key(id, 'map')) ?? '').value
  const show = showIn(read(key(id, 'show')) ?? '')
  // Whatever another window has is newer than a copy.
  return { ...fresh, map, show: show && isNewer(show, null) ? { ...show, by: '' } : null }
}

/** Only what this program itself has written comes back as it was. */
function showIn(text: string): Show | null {
  try {
    const show: unknown = JSON.parse(text)
    return typeof show === 'object' && show !== null && 'turn' in show && 'clock' in show ? (show as Show) : null
  } catch {
    return null
  }
}

function put(name: string, text: () => string | null): void {
  try {
    const value = text()
    if (value !== null) window.sessionStorage.setItem(name, value)
  } catch {
    // A private window, or a map larger than the storage: reloading then needs another window.
  }
}

function read(name: string): string | null {
  try {
    return window.sessionStorage.getItem(name)
  } catch {
    return null
  }
}
