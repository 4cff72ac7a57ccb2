import { en } from '~/i18n/en.ts'
import type { EntenteMap } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { composeScene, laySheet, type Selection } from '~/scene/composeScene.ts'
import type { Scene } from '~/scene/scene.ts'
import { light } from '~/scene/theme.ts'

/** The scene of a whole map, light, in a language. */
export function sceneOf(map: EntenteMap, language = 'en', selection: Selection = { actors: [], tie: '' }): Scene {
  const sheet = laySheet(map, indexMap(map), map.positions, language)
  return composeScene(sheet, map, selection, light, en.kindVerbs)
}
