let asked = false

/** Asks the browser, once a visit, not to clear what is kept when space runs short. Some browsers ask the reader in turn. */
export async function askToPersist(): Promise<void> {
  if (asked) return
  asked = true
  try {
    await window.navigator.storage?.persist?.()
  } catch {
    // It stays as it is: the list of maps says whether they may be cleared.
  }
}

/** Bytes in use and in all, and whether the browser may clear them; nulls where it does not tell. */
export async function storageState(): Promise<{
  readonly used: number | null
  readonly quota: number | null
  readonly isSafe: boolean
}> {
  try {
    const [{ usage = null, quota = null }, isSafe] = await Promise.all([
      window.navigator.storage.estimate(),
      window.navigator.storage.persisted(),
    ])
    return { used: usage, quota, isSafe }
  } catch {
    return { used: null, quota: null, isSafe: false }
  }
}
