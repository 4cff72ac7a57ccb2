import { trustedScript } from '~/layouts/trustedWorker.ts'
import type { AppStore } from '~/state/store.ts'

/** Where the page is installed as an app, it also starts without a network. In a browser's tab nothing is installed. */
export function bindOffline(_store: AppStore): () => void {
  // Undefined where the page is served without safety, whatever the types say.
  const workers: ServiceWorkerContainer | undefined = window.navigator.serviceWorker
  if (workers && window.matchMedia('(display-mode: standalone)').matches) void install(workers)
  return () => {}
}

async function install(workers: ServiceWorkerContainer): Promise<void> {
  try {
    await workers.register(trustedScript('../offline.js') as string)
    const { active } = await workers.ready
    // The reader's first map comes before what is kept for another day.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    active?.postMessage('keep')
  } catch {
    // Then the app needs a network, as every page does.
  }
}
