import { writeFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to',
  EROFS: 'this folder may not be written to',
  ENOSPC: 'the disk is full',
}

export function save(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refusal('input', `${out} cannot be written: ${reasons[code] ?? code}.`)
  }
}
