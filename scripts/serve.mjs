// @ts-check
// A static server for the built app, on this machine only. The files are listed once at the start, so a path can name
// nothing but what was there. `npm start`, the browser tests and the bench all use it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { embedPolicyHeader, policyHeader } from './csp.mjs'

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const compressible = /^(text\/|application\/(json|manifest\+json|wasm)|image\/svg|font\/ttf)/

/** The bundler puts a hash of the content into every name under assets/, so such an address never changes its content. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/

const safety = {
  'Content-Security-Policy': policyHeader,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** @param {string} path */
const safetyOf = (path) =>
  path === '/embed.html' ? { ...safety, 'Content-Security-Policy': embedPolicyHeader } : safety

/** @typedef {{ type: string, cache: string, etag: string, plain: Buffer, small: Map<string, Buffer> }} Served */

/**
 * @param {string} root
 * @returns {Map<string, Served>} by path: `/assets/index-1a2b3c4d.js`
 */
const listFiles = (root) => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(join(root, sep).length - 1).replaceAll(sep, '/')
      const plain = readFileSync(file)
      const served = {
        type: mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
        cache: hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
        plain,
        small: new Map(),
      }
      return [path, served]
    }),
  )
}

/** @type {Readonly<Record<string, (plain: Buffer) => Buffer>>} best first */
const encoders = {
  br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (plain) => gzipSync(plain),
}

/** @param {string | string[] | undefined} accepted the Accept-Encoding header */
const chooseEncoding = (accepted) => {
  const offered = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0])
  return Object.keys(encoders).find((encoding) => offered.includes(encoding))
}

/**
 * @param {Served} served
 * @param {string} encoding
 */
const compress = (served, encoding) => {
  const known = served.small.get(encoding)
  if (known) return known
  const made = encoders[encoding]?.(served.plain) ?? served.plain
  served.small.set(encoding, made)
  return made
}

/** @param {string} url as it stands in the request line; one that cannot be decoded names nothing */
const pathOf = (url) => {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path === '/' ? '/index.html' : path
  } catch {
    return ''
  }
}

/**
 * Serves the files of a folder. Rejects with the system's error (`EADDRINUSE`, …) when it cannot listen.
 * @param {{ root: string, port?: number, host?: string }} options port 0, the default, takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = ({ root, port = 0, host = '127.0.0.1' }) => {
  const files = listFiles(root)
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '')
    /** @type {(status: number, headers: Record<string, string | number>, body?: Buffer | string) => void} */
    const answer = (status, headers, body) => {
      response.writeHead(status, { ...safetyOf(path), ...headers })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' }, 'Only GET and HEAD\n')
    }
    const served = files.get(path)
    if (!served) return answer(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' }, 'Not found\n')
    const kept = { 'Cache-Control': served.cache, ETag: served.etag, Vary: 'Accept-Encoding' }
    if (request.headers['if-none-match'] === served.etag) return answer(304, kept)
    const encoding = compressible.test(served.type) ? chooseEncoding(request.headers['accept-encoding']) : undefined
    const body = encoding ? compress(served, encoding) : served.plain
    const coding = encoding ? { 'Content-Encoding': encoding } : {}
    return answer(200, { ...kept, ...coding, 'Content-Type': served.type, 'Content-Length': body.length }, body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      resolve({
        url: `http://${host}:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
