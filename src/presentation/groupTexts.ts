import type { Actor, EntenteMap } from '~/map/map.ts'
import { shortOf } from '~/map/text.ts'
import type { GroupNode, Sum } from '~/view/groupedMap.ts'
import { fieldOf, type GroupBy } from '~/view/groupIds.ts'
import { leftOverKey, unsaidKey } from '~/view/grouping.ts'
import { kindName } from '~/view/kindName.ts'
import { typeName } from '~/view/typeName.ts'

/** What a picture of groups says, in the reader's language. */
export type GroupTexts = {
  readonly title: (node: GroupNode) => string
  readonly areaTitle: (key: string) => string
  readonly role: (node: GroupNode) => string
  /** What a group is, as a type of actor. */
  readonly type: string
  /** A template, as labels of ties are. */
  readonly sum: (sum: Sum) => string
}

/** The words of an interface language have all of them. */
export type GroupWords = {
  readonly kinds: { readonly [kind: string]: string }
  readonly kindVerbs: { readonly [kind: string]: string }
  readonly types: { readonly [type: string]: string }
  readonly groups: {
    readonly leftOver: string
    readonly noTies: string
    readonly unsaid: (field: string) => string
    readonly noCamp: string
    readonly one: string
    readonly more: (members: number) => string
    readonly around: (name: string, others: number) => string
    readonly aroundAll: (name: string) => string
    readonly role: (members: number, within: number) => string
    readonly sum: (ties: number, back: number) => string
    readonly figure: (groups: number, actors: number, ties: number, drawn: number, sums: number) => string
  }
}

/** `heads`: the most connected of each group, by key; `camps`: what each camp is called. */
export function groupTexts(
  map: EntenteMap,
  by: GroupBy,
  heads: ReadonlyMap<string, Actor>,
  camps: readonly string[],
  language: string,
  words: GroupWords,
): GroupTexts {
  const name = (actor: Actor) => shortOf(actor, language, map.language)
  const fixed = (key: string): string | null => {
    if (key === leftOverKey) return words.groups.leftOver
    if (key === unsaidKey)
      return by === 'communities'
        ? words.groups.noTies
        : by === 'camps'
          ? words.groups.noCamp
          : words.groups.unsaid(fieldOf(by))
    if (by === 'type') return typeName(map, key, language, words.types)
    if (by === 'camps') return camps[Number(key) - 1] ?? key
    if (by === 'communities') return null
    // A number, or yes or no, says nothing without what it is of.
    return /^(-?\d|(true|false)$)/.test(key) ? `${fieldOf(by)}: ${key}` : key
  }
  return {
    title: ({ key, members, head, isOpen }) =>
      isOpen ? words.groups.more(members.length) : (fixed(key) ?? words.groups.around(name(head), members.length - 1)),
    areaTitle: (key) => {
      const head = heads.get(key)
      return fixed(key) ?? (head ? words.groups.aroundAll(name(head)) : key)
    },
    role: ({ members, within }) =>
      words.groups.role(
        members.length,
        [...within.values()].reduce((sum, { length }) => sum + length, 0),
      ),
    type: words.groups.one,
    sum: ({ kind, there, back, ties }) => {
      const verbs = words.kindVerbs
      const verb = (Object.hasOwn(verbs, kind) && verbs[kind]) || kindName(map, kind, language, words.kinds)
      return withCount(verb, words.groups.sum(ties.length, back > 0 && there > 0 ? back : 0))
    },
  }
}

/** The count stands beside the verb of a template, before the receiver. */
function withCount(template: string, said: string): string {
  const at = template.search(/:?\s*\{to\}\s*$/)
  return at < 0 ? `${template} (${said})` : `${template.slice(0, at)} (${said})${template.slice(at)}`
}
