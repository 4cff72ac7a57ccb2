type Held = { readonly end: (error: DOMException | null) => void }
type Granted = (lock: object | null) => unknown

/** The part of Web Locks that the app uses: ask, steal, give back. */
export class FakeLocks {
  readonly #held = new Map<string, Held>()

  async request(name: string, options: LockOptions, granted: Granted): Promise<unknown> {
    const holder = this.#held.get(name)
    if (holder && options.steal) holder.end(new DOMException('stolen', 'AbortError'))
    else if (holder) return granted(null)
    let end: Held['end'] = () => {}
    const ended = new Promise<DOMException | null>((resolve) => {
      end = resolve
    })
    const mine: Held = { end }
    this.#held.set(name, mine)
    const given = Promise.resolve(granted({ name, mode: 'exclusive' })).then(() => null)
    const error = await Promise.race([given, ended])
    if (this.#held.get(name) === mine) this.#held.delete(name)
    if (error) throw error
    return undefined
  }

  /** As when the window that holds it is killed. */
  kill(name: string): void {
    this.#held.delete(name)
  }
}
