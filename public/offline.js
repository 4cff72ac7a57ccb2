// Lets the installed app start without a network. It never takes over a page that is open and never loads one anew: what is
// running stays as it is, and the next start has what the network had last. Online, the page itself comes from the network.

const prefix = 'entente-'

/** The caches, the newest first: one for each build that was kept. */
const builds = async () => (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse()

const isPage = (request) => request.mode === 'navigate'
const isHashed = ({ pathname }) => /\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname)

/** Keeps all files of the build that the network has now, and of the one before, whose pages may still be open. */
async function keep() {
  const answer = await fetch('offline.json', { cache: 'no-store' })
  if (!answer.ok) return
  const { build, files } = await answer.json()
  const name = prefix + build
  if (!(await caches.has(name))) {
    const cache = await caches.open(name)
    try {
      await cache.addAll(['./', ...files])
    } catch (error) {
      // Half a build would be worse than none.
      await caches.delete(name)
      throw error
    }
  }
  for (const old of (await builds()).slice(2)) await caches.delete(old)
}

async function find(request) {
  for (const name of await builds()) {
    const found = await (await caches.open(name)).match(request)
    if (found) return found
  }
}

async function answer(request) {
  const { pathname } = new URL(request.url)
  if (isHashed({ pathname })) return (await find(request)) ?? fetch(request)
  try {
    return await fetch(request)
  } catch (error) {
    const found = await find(isPage(request) ? './' : request)
    if (found) return found
    throw error
  }
}

self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep().catch(() => {}))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = new URL(request.url).origin === self.location.origin
  if (request.method === 'GET' && isOwn) event.respondWith(answer(request))
})
