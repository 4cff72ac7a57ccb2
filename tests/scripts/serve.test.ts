import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embedPolicyHeader, policyHeader } from '../../scripts/csp.mjs'
import { serve } from '../../scripts/serve.mjs'

const script = 'console.log(1)\n'.repeat(200)
const page = '<!doctype html><title>Entente</title>'

let outside: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'entente-'))
  const root = join(outside, 'dist')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), page)
  writeFileSync(join(root, 'embed.html'), page)
  writeFileSync(join(root, 'favicon.svg'), '<svg/>')
  writeFileSync(join(root, 'assets', 'index-Ab3_-9xZ.js'), script)
  writeFileSync(join(root, 'assets', 'inter-12345678.woff2'), 'font')
  writeFileSync(join(root, 'assets', 'first.entente-12345678.json'), '{}')
  server = await serve({ root })
})

afterAll(async () => {
  await server.close()
  rmSync(outside, { recursive: true })
})

/** Unlike fetch, it leaves the path and the body as they are. */
const ask = (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: IncomingHttpHeaders } = {}) =>
  new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray())
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
      .on('error', reject)
      .end()
  })

test.each(['/', '/index.html', '/?kinds=support'])('%s is the page, asked for anew each time', async (path) => {
  const { status, headers, body } = await ask(path)
  expect(status).toBe(200)
  expect(body.toString()).toBe(page)
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
})

test.each([
  ['/assets/index-Ab3_-9xZ.js', 'text/javascript; charset=utf-8'],
  ['/assets/inter-12345678.woff2', 'font/woff2'],
  ['/assets/first.entente-12345678.json', 'application/json; charset=utf-8'],
])('%s has its type and is kept for ever', async (path, type) => {
  const { headers } = await ask(path)
  expect(headers).toMatchObject({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
})

test.each(['/', '/assets/index-Ab3_-9xZ.js', '/nothing'])('%s carries the headers that keep it safe', async (path) => {
  expect((await ask(path)).headers).toMatchObject({
    'content-security-policy': policyHeader,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
})

test('one page may be framed by any other, asked for in whatever way, and no other page', async () => {
  for (const path of ['/embed.html', '/embed.html?map=x', '/%65mbed.html']) {
    expect((await ask(path)).headers['content-security-policy']).toBe(embedPolicyHeader)
  }
  for (const path of ['/embed.htm', '/index.html?/embed.html', '/assets/embed.html', '//embed.html']) {
    expect((await ask(path)).headers['content-security-policy']).toBe(policyHeader)
  }
})

describe('what is not there', () => {
  test.each([
    '/nothing',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//secret.txt',
    '/index.html%00',
    '/%',
  ])('%s is 404', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).toBe('Not found\n')
  })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/', { method })
  expect(status).toBe(405)
  expect(headers.allow).toBe('GET, HEAD')
})

test('HEAD says what GET would, without the body', async () => {
  const { status, headers, body } = await ask('/assets/index-Ab3_-9xZ.js', { method: 'HEAD' })
  expect(status).toBe(200)
  expect(headers['content-length']).toBe(String(script.length))
  expect(body.length).toBe(0)
})

describe('the body is small where the browser can read it', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('%s → %s', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask('/assets/index-Ab3_-9xZ.js', { headers: { 'accept-encoding': accepted } })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
    expect(headers['content-length']).toBe(String(body.length))
    expect(body.length).toBeLessThan(script.length)
    expect(decompress(body).toString()).toBe(script)
  })

  test('a font is small already', async () => {
    const { headers } = await ask('/assets/inter-12345678.woff2', { headers: { 'accept-encoding': 'br' } })
    expect(headers['content-encoding']).toBeUndefined()
  })
})

test('what the browser has is not sent again', async () => {
  const { headers } = await ask('/')
  const again = await ask('/', { headers: { 'if-none-match': headers.etag ?? '' } })
  expect(again.status).toBe(304)
  expect(again.body.length).toBe(0)
})

test('a taken port is an error with the code of the system', async () => {
  const port = Number(new URL(server.url).port)
  await expect(serve({ root: join(outside, 'dist'), port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
