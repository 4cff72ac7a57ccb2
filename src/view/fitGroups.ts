import { fieldOf, groupKey, isGroup, isSum, partsOfSum } from './groupIds.ts'
import { type Grouping, unsaidKey } from './grouping.ts'
import type { View } from './view.ts'

type Fitted = Pick<View, 'groups' | 'opened' | 'actors' | 'tie'>

/** Fits a view, from a link say, to the groups that are found: what they do not have is taken out and named. */
export function fitGroups(
  { groups, opened, actors, tie }: Fitted,
  { keys }: Pick<Grouping, 'keys'>,
): { readonly view: Fitted; readonly missing: readonly string[] } {
  // No actor has a value of it: there is no such field.
  const isGone = fieldOf(groups) !== '' && keys.length === 1 && keys[0] === unsaidKey
  const known = new Set(isGone ? [] : keys)
  const has = (id: string) => !isGroup(id) || known.has(groupKey(id))
  const hasEnds = !isSum(tie) || partsOfSum(tie).every(has)
  const lost = [
    ...opened.filter((key) => !known.has(key)),
    ...[...actors, ...(hasEnds ? [] : partsOfSum(tie))].filter((id) => !has(id)).map(groupKey),
  ]
  return {
    view: {
      groups: isGone ? '' : groups,
      opened: opened.filter((key) => known.has(key)),
      actors: actors.filter(has),
      tie: hasEnds ? tie : '',
    },
    missing: isGone ? [fieldOf(groups)] : [...new Set(lost)],
  }
}
