import type { EntenteMap } from '~/map/map.ts'
import type { Card } from './keptMap.ts'

/** Whether a map with the same title, as many actors and as many ties is kept already, and not deleted. */
export const hasTwin = ({ title, actors, relations }: EntenteMap, cards: readonly Card[]): boolean =>
  cards.some(
    (card) =>
      card.deleted === null &&
      card.actors === actors.length &&
      card.ties === relations.length &&
      JSON.stringify(card.title) === JSON.stringify(title),
  )
