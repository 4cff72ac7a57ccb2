import { meaningsOf } from './guessMeaning.ts'

export type GmlUse = 'actors' | 'relations' | 'about'

/** Names of fields as GML can have them: letters, digits and `_`, no digit first, each its own and none that means something else then. */
export function gmlNames(names: readonly string[], use: GmlUse): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const taken = new Set(names.filter((name) => gmlName(name, use) === name))
  for (const name of new Set(names)) {
    const wanted = gmlName(name, use)
    let free = wanted
    if (wanted !== name) for (let number = 2; taken.has(free); number++) free = `${wanted}_${number}`
    taken.add(free)
    found.set(name, free)
  }
  return found
}

function gmlName(name: string, use: GmlUse): string {
  const plain = name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?![A-Za-z_])/, 'x_')
  if (use !== 'about' && plain === 'graphics') return 'graphics_file_'
  const isMistaken = use !== 'about' && meaningsOf(name, use).length === 0 && meaningsOf(plain, use).length > 0
  return isMistaken ? `${plain}_file_` : plain
}
