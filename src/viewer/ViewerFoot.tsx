import { Part } from '~/app/Part.tsx'
import { Shown } from '~/app/Shown.tsx'
import { selectVisible } from '~/state/derived.ts'
import { selectStandIn } from '~/state/standIn.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './Viewer.module.css'
import { CampsTold, GroupsNote } from './viewerParts.ts'

const modes = ['map', 'list', 'table'] as const

type Props = {
  /** Opens the legend, where the reader has one and it has no place of its own. */
  readonly onLegend: (() => void) | undefined
}

/** Under the map: what is on screen, who made it, and the switch between its three forms. */
export function ViewerFoot({ onLegend }: Props) {
  const words = useWords()
  const mode = useApp((state) => state.view.mode)
  const isGrouped = useApp(
    (state) =>
      state.view.mode === 'map' && selectStandIn(state) !== null && !isFilteredIn(state, onLegend !== undefined),
  )
  const authors = useApp(({ document: { map } }) => map.authors?.join(', ') ?? '')
  const licence = useApp(({ document: { map } }) => map.licence ?? '')
  return (
    <footer className={styles.foot}>
      {onLegend && (
        <button type="button" className={`${button.button} ${button.outline}`} onClick={onLegend}>
          {words.legend.open}
        </button>
      )}
      <div className={styles.told}>
        {isGrouped ? (
          <Part>
            <GroupsNote />
          </Part>
        ) : (
          <Shown canReset={onLegend !== undefined} />
        )}
        <Part failed={null}>
          <CampsTold />
        </Part>
        {authors !== '' && <p className={styles.credit}>{[authors, licence].filter(Boolean).join(', ')}</p>}
      </div>
      <Segmented
        label={words.modes.label}
        value={mode}
        options={modes.map((value) => ({ value, label: words.modes[value] }))}
        onChange={(next) => store.setState(look({ mode: next }))}
      />
    </footer>
  )
}

/** What is hidden, and the way back, comes first where the legend does not say it. */
const isFilteredIn = (state: AppState, canReset: boolean): boolean =>
  canReset && selectVisible(state).relations !== state.document.map.relations
