// Actors that may be one and the same under several names: "USA", "U.S.", "United States".
import { boundedDistance } from '~/map/closest.ts'

export type NamedActor = { readonly id: string; readonly names: readonly string[] }

/** Names of one state or body that no rule of letters brings together. */
const known: readonly (readonly string[])[] = [
  [
    'usa',
    'us',
    'united states',
    'united states of america',
    'america',
    'сша',
    'соединенные штаты',
    'соединенные штаты америки',
    'ақш',
  ],
  ['uk', 'gb', 'gbr', 'united kingdom', 'great britain', 'britain', 'великобритания', 'британия', 'ұлыбритания'],
  ['russia', 'rus', 'russian federation', 'россия', 'российская федерация', 'рф', 'ресей'],
  ['china', 'prc', 'chn', 'peoples republic of china', 'китай', 'кнр', 'қытай'],
  ['kazakhstan', 'kaz', 'republic of kazakhstan', 'казахстан', 'республика казахстан', 'рк', 'қазақстан'],
  ['north korea', 'dprk', 'democratic peoples republic of korea', 'кндр', 'северная корея'],
  ['south korea', 'republic of korea', 'rok', 'южная корея', 'республика корея'],
  ['turkey', 'turkiye', 'republic of turkey', 'турция', 'түркия'],
  ['eu', 'european union', 'ес', 'европейский союз', 'еуропалық одақ'],
  ['un', 'united nations', 'united nations organization', 'оон', 'организация объединенных наций', 'бұұ'],
  ['uae', 'united arab emirates', 'оаэ'],
  ['germany', 'federal republic of germany', 'deutschland', 'германия', 'фрг'],
  ['iran', 'islamic republic of iran', 'иран'],
  ['syria', 'syrian arab republic', 'сирия'],
]
const group = new Map(known.flatMap((names, at) => names.map((name) => [name, `=${at}`] as const)))

/** Letters and digits of any script, small, without accents and marks; "the" is left out. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})[.'’](?=\p{L}|$|\s)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim()

const small = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'и', 'по', 'в', 'на'])

function initials(plain: string): string {
  const words = plain.split(' ').filter((word) => !small.has(word))
  return words.length < 3 ? '' : words.map((word) => word[0] ?? '').join('')
}

/** Above that many actors only names that are equal but for case, accents and marks are told. */
const comparedAtMost = 3000

/** Groups of ids, each in the order of the list. No actor is in two groups. */
export function nearNames(actors: readonly NamedActor[]): readonly (readonly string[])[] {
  const together = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = together.get(root); up !== undefined && up !== root; up = together.get(root)) root = up
    return root
  }
  const join = (a: string, b: string) => {
    const [left, right] = [rootOf(a), rootOf(b)]
    if (left !== right) together.set(right, left)
  }
  const first = new Map<string, string>()
  const meet = (key: string, id: string) => {
    const other = first.get(key)
    if (other === undefined) first.set(key, id)
    else join(other, id)
  }
  const rows = actors.flatMap(({ id, names }) => names.map((name) => ({ id, plain: plainName(name), name })))
  for (const { id, plain } of rows) {
    if (plain === '') continue
    meet(plain, id)
    const same = group.get(plain)
    if (same !== undefined) meet(same, id)
  }
  if (actors.length <= comparedAtMost) {
    for (const { id, plain } of rows) {
      const short = initials(plain)
      const other = short === '' ? undefined : first.get(short)
      if (other !== undefined && isAbbreviation(rows, other)) join(other, id)
    }
    joinMisspelt(rows, join)
  }
  const groups = new Map<string, string[]>()
  for (const { id } of actors) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id])
  // A word that very many have is no name.
  return [...groups.values()].filter((ids) => ids.length > 1 && ids.length <= 8)
}

type Row = { readonly id: string; readonly plain: string; readonly name: string }

/** "CSTO" is one, a person called Cs is not. */
const isAbbreviation = (rows: readonly Row[], id: string): boolean =>
  rows.some((row) => row.id === id && /^\p{Lu}[\p{Lu}.]+$/u.test(row.name.trim()))

/** Iran and Iraq are two: the word that differs has some length itself. */
function isMisspelt(a: string, b: string): boolean {
  if (boundedDistance(a, b, 1) > 1) return false
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length !== right.length) return true
  return left.every((word, at) => word === right[at] || Math.max(word.length, right[at]?.length ?? 0) >= 6)
}

/** One letter more, less or other, in names of some length: told where they begin or end alike, and hold no number. */
function joinMisspelt(rows: readonly Row[], join: (a: string, b: string) => void): void {
  const buckets = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.plain.length < 6 || /\d/.test(row.plain)) continue
    for (const key of [`<${row.plain.slice(0, 4)}`, `${row.plain.slice(-4)}>`]) {
      const bucket = buckets.get(key) ?? []
      if (bucket.length < 200) {
        for (const other of bucket) {
          if (other.id !== row.id && isMisspelt(other.plain, row.plain)) join(other.id, row.id)
        }
        bucket.push(row)
      }
      buckets.set(key, bucket)
    }
  }
}
