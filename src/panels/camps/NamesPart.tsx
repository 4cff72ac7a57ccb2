import { ownCampName } from '~/map/ownCampNames.ts'
import { ownWords } from '~/presentation/writeText.ts'
import { nameCamp } from '~/state/campNaming.ts'
import { selectCampsLook } from '~/state/campsDerived.ts'
import { selectIndex } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { DraftField } from '~/ui/DraftField.tsx'
import { Fold } from './Fold.tsx'
import part from './SurePart.module.css'

/** What the author calls the camps, in the map, its figures and its steps. */
export function NamesPart() {
  const words = useScreenWords().camps.naming
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const readOnly = useApp((state) => state.readOnly)
  const heads = useApp((state) => state.camps.answer?.heads)
  const look = useApp((state) => selectCampsLook(state, selectIndex(state)))
  if (readOnly || !heads || !look) return null
  return (
    <Fold title={words.title}>
      <div className={part.list}>
        {heads.map((head, at) => (
          <DraftField
            key={head}
            label={words.camp(at + 1)}
            value={ownWords(ownCampName(map, head), language, map.language)}
            placeholder={look.titles[at] ?? ''}
            hint={at === 0 ? words.hint : ''}
            onChange={(text, sitting) => store.setState(nameCamp(head, text, sitting))}
          />
        ))}
      </div>
    </Fold>
  )
}
