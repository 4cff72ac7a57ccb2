import type { EntenteMap } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { shortOf } from '~/map/text.ts'
import type { Frame } from '~/presentation/frameOf.ts'
import { tieLabel } from '~/view/tieLabel.ts'

/** The kind that stands for one that is not told yet. */
const asked = '?'

/** The map as a question shows it: what is asked is a "?" in it, and nowhere else in it either. */
export function askedMap(
  map: EntenteMap,
  { secretKinds, secretNames }: Pick<Frame, 'secretKinds' | 'secretNames'>,
  language: string,
  verbs: { readonly [kind: string]: string },
): EntenteMap {
  if (secretKinds.length + secretNames.length === 0) return map
  const [kinds, names] = [new Set(secretKinds), new Set(secretNames)]
  const name = (index: number) => (secretNames.length === 1 ? '?' : `?${index + 1}`)
  return {
    ...map,
    relationKinds: { ...map.relationKinds, [asked]: { label: '?', color: '#6a655c', head: 'none' } },
    actors: map.actors.map(({ id, type, ...actor }) =>
      names.has(id) ? { id, type, name: name(secretNames.indexOf(id)) } : { id, type, ...actor },
    ),
    relations: map.relations.map((relation) => {
      const { id, from, to } = relation
      if (kinds.has(id)) return { id, from, to, kind: asked, label: '?', evidence: [{ basis: 'documented' }] }
      if (!names.has(from) && !names.has(to)) return relation
      // The label may bend the name that is asked: the word alone is kept.
      return { ...relation, label: wordOf(tieLabel(map, relation, language, verbs)), evidence: [] }
    }),
  }
}

export const nameIn = (map: EntenteMap, id: string, language: string): string => {
  const actor = map.actors.find((each) => each.id === id)
  return actor ? shortOf(actor, language, map.language) : id
}
