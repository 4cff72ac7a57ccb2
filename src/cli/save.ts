import { writeFileSync } from 'node:fs'
import { Refusal } from './refusal.ts'

export function save(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes)
  } catch (error) {
    throw new Refusal(
      'input',
      `${out} cannot be written (${error instanceof Error && 'code' in error ? error.code : error}).`,
    )
  }
}
