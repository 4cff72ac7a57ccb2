import type { EntenteMap } from '~/map/map.ts'
import type { RouteMemory } from '~/scene/routeMemory.ts'
import { makeRoutes } from '~/scene/routes.ts'
import { remember } from './remember.ts'

// What is known of the routes of the sheet on screen, so that an edit does not find all of them anew.

let memory: RouteMemory | null = null
export const routeMemory = (): RouteMemory | null => memory

/** A map is shown without one, and edited sooner with it: it comes with what edits. */
export function remindOfRoutes(given: RouteMemory): void {
  memory ??= given
}

const routesOf = remember((_: EntenteMap['relations']) => makeRoutes())
let tied: EntenteMap['relations'] = []

/** Of a large map: they stay while an edit leaves who is tied to whom as it is. */
export function routesAmong(relations: EntenteMap['relations']) {
  if (!isTiedAlike(relations, tied)) tied = relations
  return routesOf(tied)
}

const isTiedAlike = (a: EntenteMap['relations'], b: EntenteMap['relations']): boolean =>
  a === b || (a.length === b.length && a.every(({ from, to }, at) => from === b[at]?.from && to === b[at]?.to))
