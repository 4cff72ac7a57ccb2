// @ts-check
// `npm start`: builds the app and serves it on this machine. `-- --port 5000` chooses another port.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve } from './serve.mjs'

const host = '127.0.0.1'
const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

/** @param {readonly string[]} words what stands after `npm start --` */
const readPort = (words) => {
  if (words.length === 0) return 4173
  const [name, value] = words.flatMap((word) => word.split('='))
  const port = Number(value)
  if (name !== '--port' || !Number.isInteger(port) || port < 1 || port > 65535) {
    return giveUp('The one option is a port from 1 to 65535: npm start -- --port 5000')
  }
  return port
}

/** @param {number} port @returns {Promise<string | undefined>} the system's error code, if nothing can listen there */
const whyNot = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })

/** @param {number} port @param {string} code */
const refuse = (port, code) =>
  giveUp(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program; choose one with: npm start -- --port ${port === 5000 ? 5001 : 5000}`
      : `Cannot listen on port ${port} (${code}); choose another with: npm start -- --port 5000`,
  )

/** Opens the reader's browser where there is someone to see it; where that fails, the printed address is enough. */
const openBrowser = (/** @type {string} */ url) => {
  const { platform, stdout, env } = process
  if (!stdout.isTTY || env.CI) return
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return
  const [command, args] =
    platform === 'darwin'
      ? ['open', [url]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
  child.on('error', () => {})
  child.unref()
}

const port = readPort(process.argv.slice(2))
const busy = await whyNot(port)
if (busy) refuse(port, busy)

console.log('Building…')
try {
  await build({ root, logLevel: 'warn' })
} catch {
  giveUp('The build failed; what is wrong stands above.')
}
try {
  const { url } = await serve({ root: fileURLToPath(new URL('../dist', import.meta.url)), port, host })
  console.log(`Entente is open at ${url} (Ctrl+C ends it)`)
  openBrowser(url)
} catch (error) {
  refuse(port, error instanceof Error && 'code' in error ? String(error.code) : String(error))
}
