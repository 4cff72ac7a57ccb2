import { isOurPage } from '~/formats/isOurPage.ts'
import { backupExtension } from '~/keeping/backupExtension.ts'
import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { openFile } from './openFile.ts'

/** Larger files are not read before the reader says that they are meant. */
export const megabytesAtMost = 25

const refused = new WeakMap<AppStore, readonly File[]>()

/**
 * Opens what was chosen, dropped, pasted or handed over by the system. A map of our own, or a picture that may hold one,
 * opens at once, or goes another way of its `own`; anything else is looked at first. Several files are the tables of one map.
 */
export async function openFiles(
  store: AppStore,
  files: readonly File[],
  megabytes: number = megabytesAtMost,
  own: (file: File) => void | Promise<void> = (file) => openFile(store, file),
): Promise<void> {
  const [first] = files
  if (!first) return
  const name = files.map((file) => file.name).join(', ')
  if (name.toLowerCase().endsWith(backupExtension))
    return store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'is-backup' }))
  if (files.reduce((sum, { size }) => sum + size, 0) > megabytes * 1024 * 1024) {
    refused.set(store, files)
    return store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'too-large' }))
  }
  if (files.length === 1 && (await isOwn(first))) return own(first)
  const { importFiles } = await import('./importFiles.ts')
  await importFiles(store, files, own)
}

/** Opens what was last refused for its size. */
export async function openAnyway(store: AppStore): Promise<void> {
  const files = refused.get(store) ?? []
  refused.delete(store)
  await openFiles(store, files, Number.POSITIVE_INFINITY)
}

/** By its beginning: our own JSON, or a figure or a page that may hold a map. What cannot even be read is told where it is opened. */
export async function isOwn(file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, 65_536)
    .arrayBuffer()
    .catch(() => null)
  if (head === null) return true
  const bytes = new Uint8Array(head)
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return true
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (/%PDF-/.test(text.slice(0, 1024)) || /<svg[\s>]/.test(text.slice(0, 4096))) return true
  if (isOurPage(text)) return true
  return /^\s*\{/.test(text) && /"format"\s*:\s*"entente"/.test(text)
}
