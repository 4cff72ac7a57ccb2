import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'

const start = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...words], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a taken port is told in one sentence, before anything is built', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const told = start('--port', String(port))
  other.close()
  expect(told).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} is taken by another program; choose one with: npm start -- --port 5000\n`,
  })
})

test.each([['--port'], ['--port', 'x'], ['--port', '70000'], ['--prot', '5000'], ['5000']])(
  'what is no port is told: %s %s',
  (...words) => {
    expect(start(...words)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The one option is a port from 1 to 65535: npm start -- --port 5000\n',
    })
  },
)
