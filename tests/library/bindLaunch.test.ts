// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { openedTypes } from '~/formats/formatTable.ts'
import { bindLaunch } from '~/library/bindLaunch.ts'
import { writeMap } from '~/map/writeMap.ts'
import { triad } from '../fixtures.ts'
import { makeWorld, settled } from './worldOf.ts'

type Launch = { readonly files?: readonly { readonly name: string; readonly getFile: () => Promise<File> }[] }

let consume: (launch: Launch) => void = () => {}
Object.assign(window, {
  launchQueue: {
    setConsumer: (consumer: typeof consume) => {
      consume = consumer
    },
  },
})
let stop = () => {}
afterEach(() => stop())

const handle = (name: string, text: string) => ({ name, getFile: () => Promise.resolve(new File([text], name)) })

test('a file that the system hands over is opened', async () => {
  const { store } = makeWorld()
  stop = bindLaunch(store)
  consume({ files: [handle('ties.json', writeMap(triad))] })
  await settled()
  expect(store.getState()).toMatchObject({ origin: { kind: 'file', name: 'ties.json' }, document: { map: triad } })
})

test('one that cannot be had is named, and the open map stays', async () => {
  const { store } = makeWorld()
  stop = bindLaunch(store)
  consume({ files: [handle('ties.json', writeMap(triad))] })
  await settled()
  consume({ files: [{ name: 'gone.json', getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) }] })
  await settled()
  expect(store.getState()).toMatchObject({
    origin: { name: 'ties.json' },
    opening: { status: 'failed', name: 'gone.json', reason: 'not-readable' },
  })
})

test('a backup of all maps is not taken for one of them', async () => {
  const { store } = makeWorld()
  stop = bindLaunch(store)
  const name = 'entente-2026-11-25.entente-library.zip'
  consume({ files: [handle(name, 'PK')] })
  await settled()
  expect(store.getState().opening).toEqual({ status: 'failed', name, problems: [], reason: 'is-backup' })
})

test('a start without a file opens nothing', async () => {
  const { store } = makeWorld()
  stop = bindLaunch(store)
  consume({})
  await settled()
  expect(store.getState().opening.status).toBe('idle')
})

test('the manifest offers every ending that is read, by the type that the table of formats gives it, and no other', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
  const offered = manifest.file_handlers.flatMap(({ accept }: { accept: Record<string, string[]> }) =>
    Object.entries(accept).flatMap(([type, endings]) => endings.map((ending) => [ending, type])),
  )
  expect(Object.fromEntries(offered)).toEqual(openedTypes)
  expect(offered).toHaveLength(Object.keys(openedTypes).length)
})
