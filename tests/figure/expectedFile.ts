import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

const folder = new URL('./expected/', import.meta.url)
const shownLines = 6
const shownWidth = 150

/** Compares with a committed file. `UPDATE_FIGURES=1 npm test -- unit tests/figure` writes what is there now instead. */
export function expectFile(name: string, text: string): void {
  const file = new URL(name, folder)
  if (process.env.UPDATE_FIGURES === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
    return
  }
  if (!existsSync(file)) expect.fail(`${name} is not there yet: UPDATE_FIGURES=1 writes it`)
  const before = readFileSync(file, 'utf8')
  if (before !== text)
    expect.fail(`${name} differs:\n${difference(before, text)}\nUPDATE_FIGURES=1 writes what is drawn now.`)
}

/** The first lines that differ, each with the file's own before it. */
export function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const rows = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index)
  const other = rows.filter((index) => old[index] !== now[index])
  const cut = (line = '') => (line.length > shownWidth ? `${line.slice(0, shownWidth)}…` : line)
  const shown = other
    .slice(0, shownLines)
    .map((index) => `${index + 1} - ${cut(old[index])}\n${index + 1} + ${cut(now[index])}`)
  const more = other.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more lines`] : [])].join('\n')
}
