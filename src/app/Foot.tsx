import { arrangeMap } from '~/library/arrangeMap.ts'
import { ArrangeButton } from '~/panels/controls/ArrangeButton.tsx'
import { selectIsLarge } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './Foot.module.css'
import { PartNote } from './lazyParts.ts'
import { modes } from './modes.ts'
import { Part } from './Part.tsx'
import { Shown } from './Shown.tsx'

type Props = {
  /** Opens the legend, where it has no rail; absent where it has. */
  readonly onLegend?: (() => void) | undefined
  readonly onSearch: () => void
}

/** Under the map: what is on screen, and the switch between its three forms. */
export function Foot({ onLegend, onSearch }: Props) {
  const words = useWords()
  const mode = useApp((state) => state.view.mode)
  const isLarge = useApp(selectIsLarge)
  const hasActors = useApp((state) => state.document.map.actors.length > 0)
  return (
    <div className={styles.foot}>
      {onLegend && (
        <button type="button" className={`${button.button} ${button.outline}`} onClick={onLegend}>
          {words.legend.open}
        </button>
      )}
      {isLarge && mode === 'map' ? (
        <Part placeholder={<Shown canReset={onLegend !== undefined} />}>
          <PartNote onSearch={onSearch} />
        </Part>
      ) : (
        <Shown canReset={onLegend !== undefined} />
      )}
      {mode === 'map' && hasActors && <ArrangeButton arrange={() => arrangeMap(store)} />}
      <Segmented
        label={words.modes.label}
        value={mode}
        options={modes.map(({ value }) => ({ value, label: words.modes[value] }))}
        onChange={(next) => store.setState(look({ mode: next }))}
      />
    </div>
  )
}
