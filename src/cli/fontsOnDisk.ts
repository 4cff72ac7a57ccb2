import { readFileSync } from 'node:fs'
import { type FontFiles, type Fonts, openFonts } from '~/figure/fonts.ts'
import { Refusal } from './refusal.ts'

/** The build puts the fonts beside the program. */
export function fontsOnDisk(names: readonly string[], folder: URL): Fonts {
  const files: { -readonly [name in keyof FontFiles]: Uint8Array } = {}
  for (const name of names) {
    try {
      files[name] = new Uint8Array(readFileSync(new URL(`${name}.ttf`, folder)))
    } catch {
      throw new Refusal('input', `The font ${name} is missing beside the program: build it again.`)
    }
  }
  return openFonts(files)
}
