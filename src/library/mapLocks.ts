// One writer a map, among all windows of this browser: by Web Locks, which a window that dies gives back by itself.

export type Claim = { readonly release: () => void }

const nameOf = (id: string) => `entente:map:${id}`

/**
 * The right to write a map, or null when another window has it. `onLost` is called when that window, or a later one, takes
 * it away. Where there are no locks everyone gets it: the revision still tells two writers apart.
 */
export function claimMap(id: string, onLost: () => void, how: 'ask' | 'steal' = 'ask'): Promise<Claim | null> {
  // Undefined where the page is served without safety, whatever the types say.
  const locks: LockManager | undefined = window.navigator.locks
  if (!locks) return Promise.resolve({ release: () => {} })
  return new Promise((resolve) => {
    let isMine = false
    const options: LockOptions = how === 'steal' ? { steal: true } : { ifAvailable: true }
    const held = locks.request(nameOf(id), options, (lock) => {
      if (lock === null) return resolve(null)
      return new Promise<void>((release) => {
        isMine = true
        resolve({
          release: () => {
            isMine = false
            release()
          },
        })
      })
    })
    held.catch(() => {
      if (isMine) onLost()
      else resolve(null)
      isMine = false
    })
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks the other window to finish, by `ask`, and takes the right away if it does not answer. */
export async function takeOverMap(id: string, onLost: () => void, ask: () => void): Promise<Claim | null> {
  ask()
  for (let tries = 0; tries < 15; tries++) {
    const claim = await claimMap(id, onLost)
    if (claim) return claim
    await pause(100)
  }
  return claimMap(id, onLost, 'steal')
}
