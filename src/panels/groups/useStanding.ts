import { shortOf } from '~/map/text.ts'
import { selectDrawnIndex, selectIndex, selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'

/** What stands on the map by name: a group or an actor; and places of actors, the most connected first. */
export function useStanding() {
  const drawn = useApp(selectDrawnIndex)
  const index = useApp(selectIndex)
  const visible = useApp(selectVisible)
  const language = useApp((state) => state.language)
  const mapLanguage = useApp((state) => state.document.map.language)
  const name = (id: string): string => {
    const actor = drawn.actor.get(id)
    return actor ? shortOf(actor, language, mapLanguage) : id
  }
  const ties = (at: number) => index.tiesOf.get(visible.actors[at]?.id ?? '')?.length ?? 0
  return Object.assign(name, {
    ranked: (members: readonly number[]): readonly number[] => members.toSorted((a, b) => ties(b) - ties(a)),
  })
}
