import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/**
 * A name that a person can read in an address and no other map has: `my-ties-7f3k9q`. `bytes`: at least six, by chance. It
 * keeps to letters and digits of any script, so that nothing in it means something to an address or a file.
 */
export function makeMapId({ title, language }: Pick<EntenteMap, 'title' | 'language'>, bytes: Uint8Array): string {
  const tail = Array.from(bytes.slice(0, 6), (byte) => letters[byte % letters.length]).join('')
  return [...wordsOf(textIn(title, language, language)), tail].join('-')
}

function wordsOf(title: string): readonly string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const kept: string[] = []
  for (const word of words) {
    if ([...kept, word].join('-').length > 32) break
    kept.push(word)
  }
  return kept.length > 0 ? kept : ['map']
}
