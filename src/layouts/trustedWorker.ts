/** The part of the browser's Trusted Types that is used here; TypeScript's own library lacks them. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown }
}

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1)

/** Our scripts lie beside this one; nothing else may become a worker. */
function ownScript(address: string): string {
  const { href } = new URL(address, import.meta.url)
  if (!href.startsWith(folder)) throw new TypeError(`Not a script of this app: ${href}`)
  return href
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
// The page's policy allows this name, once.
const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: ownScript })

/** Starts a worker from one of our own scripts, given by its address (`import address from './x.ts?worker&url'`). */
export function trustedWorker(address: string): Worker {
  const script = policy ? policy.createScriptURL(address) : ownScript(address)
  return new Worker(script as string, { type: 'module' })
}
