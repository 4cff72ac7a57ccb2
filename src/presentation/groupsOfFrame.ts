import type { GraphContent } from '~/figure/graphContent.ts'
import { kindsOf } from '~/map/kinds.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { litBy } from '~/view/litBy.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import type { Frame } from './frameOf.ts'
import { radiiOnSheet } from './groupPicture.ts'
import type { GroupWords } from './groupTexts.ts'
import type { CampTitles } from './standInCamps.ts'
import { standInGroups } from './standInGroups.ts'

/** A slide waits for nobody. */
const effort = 1e8
/** Areas on a slide stand close round their actors. */
const reach = { actor: 22, name: 10 }

/** A frame whose step draws groups, of the small map that they are; null where it does not. */
export function groupsOfFrame(
  content: GraphContent,
  frame: Frame,
  words: GroupWords,
  titlesOf: CampTitles,
): { readonly frame: Frame; readonly content: GraphContent } | null {
  const { map, language } = content
  if (frame.view.groups === '') return null
  const seen = visibleMap(map, frame.view, litBy)
  const inGroups = standInGroups({ map, language, words, titlesOf, effort }, seen, frame.view)
  if (inGroups === null) return null
  const { map: drawn, visible, positions, areas } = inGroups.picture
  const ids = visible.actors.map(({ id }) => id)
  const ties = visible.relations.map(({ id }) => id)
  const [there, tied] = [new Set(ids), new Set(ties)]
  const kinds = new Set(visible.relations.map(({ kind }) => kind))
  const { actors = [], relations = [] } = frame.step.emphasised ?? {}
  return {
    frame: {
      ...frame,
      actors: ids,
      relations: ties,
      revealed: ids.length,
      ghosts: [],
      secretKinds: [],
      secretNames: [],
      framed: ids,
      emphasised: {
        actors: actors.filter((id) => there.has(id)),
        relations: relations.filter((id) => tied.has(id)),
      },
      legend: frame.step.legend === false ? [] : kindsOf(map).flatMap(({ key }) => (kinds.has(key) ? [key] : [])),
    },
    content: {
      ...content,
      map: drawn,
      index: indexMap(drawn),
      actors: visible.actors,
      relations: visible.relations,
      positions,
      radii: radiiOnSheet(inGroups.picture),
      members: visible.members,
      counts: visible.counts,
      camps: areas && { ...areas, reach },
    },
  }
}
