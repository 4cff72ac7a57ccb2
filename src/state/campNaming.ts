import type { ActorId } from '~/map/map.ts'
import { nameCampIn, ownCampName } from '~/map/ownCampNames.ts'
import { writeText } from '~/presentation/writeText.ts'
import { edit } from './edit.ts'
import type { Transition } from './transition.ts'

/** What the author calls the camp of an actor, in the reader's language; '' for the name that is made. */
export const nameCamp =
  (head: ActorId, words: string, sitting: string): Transition =>
  (state) => {
    const { document, language } = state
    const { map } = document
    const name = writeText(ownCampName(map, head), words.trim(), language, map.language)
    return edit({ ...document, map: nameCampIn(map, head, name) }, { name: 'camp-name', count: 1, sitting })(state)
  }
