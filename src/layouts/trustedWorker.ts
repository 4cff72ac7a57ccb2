/** The part of the browser's Trusted Types that is used here; TypeScript's own library lacks them. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown }
}

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1)

/**
 * Our scripts lie beside this one; nothing else may become a worker, but what lets the installed app start without a network:
 * that has to stand above all that it answers for.
 */
function ownScript(address: string): string {
  const { href } = new URL(address, import.meta.url)
  if (!href.startsWith(folder) && href !== new URL('../offline.js', folder).href)
    throw new TypeError(`Not a script of this app: ${href}`)
  return href
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
// The page's policy allows this name, once.
const policy = trustedTypes?.createPolicy('app-worker', { createScriptURL: ownScript })

/** The address of one of our own scripts, as the browser wants it for a worker. */
export const trustedScript = (address: string): unknown =>
  policy ? policy.createScriptURL(address) : ownScript(address)

/** Starts a worker from one of our own scripts, given by its address (`import address from './x.ts?worker&url'`). */
export function trustedWorker(address: string, name = ''): Worker {
  return new Worker(trustedScript(address) as string, name === '' ? { type: 'module' } : { type: 'module', name })
}

/** The same; null where the browser makes none. */
export function workerFrom(address: string, name = ''): Worker | null {
  try {
    return trustedWorker(address, name)
  } catch {
    return null
  }
}
