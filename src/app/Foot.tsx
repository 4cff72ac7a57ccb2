import { ArrangeButton } from '~/panels/controls/ArrangeButton.tsx'
import { selectHasTime, selectIsLarge, selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './Foot.module.css'
import { GroupsNote, PartNote, TimeStrip } from './lazyParts.ts'
import { modes } from './modes.ts'
import { Part } from './Part.tsx'
import { Shown } from './Shown.tsx'

type Props = {
  /** Opens the legend, where it has no rail; absent where it has. */
  readonly onLegend?: (() => void) | undefined
  readonly onSearch: () => void
}

/** Under the map: when its ties held, what is on screen, and the switch between its three forms. */
export function Foot({ onLegend, onSearch }: Props) {
  const hasTime = useApp(selectHasTime)
  const shown = <ShownPart canReset={onLegend !== undefined} onSearch={onSearch} />
  if (!hasTime)
    return (
      <div className={styles.foot}>
        <LegendButton onLegend={onLegend} />
        {shown}
        <Tools />
      </div>
    )
  return (
    <div className={`${styles.foot} ${styles.timed}`}>
      <Part placeholder={<div className={styles.timePlaceholder} />}>
        <TimeStrip aside={<div className={styles.aside}>{shown}</div>}>
          <div className={styles.tools}>
            <LegendButton onLegend={onLegend} />
            <Tools />
          </div>
        </TimeStrip>
      </Part>
    </div>
  )
}

function LegendButton({ onLegend }: Pick<Props, 'onLegend'>) {
  const words = useWords().legend
  if (!onLegend) return null
  return (
    <button type="button" className={`${button.button} ${button.outline}`} onClick={onLegend}>
      {words.open}
    </button>
  )
}

/** What is on screen; of a large map on the canvas the part that is drawn, of groups over how much they are. */
function ShownPart({ canReset, onSearch }: { readonly canReset: boolean; readonly onSearch: () => void }) {
  const isGrouped = useApp(({ view }) => view.mode === 'map' && view.groups !== '')
  const isLarge = useApp((state) => selectIsLarge(state) && state.view.mode === 'map')
  const isFiltered = useApp((state) => selectVisible(state).relations !== state.document.map.relations)
  if (isGrouped && !(canReset && isFiltered))
    return (
      <Part placeholder={<Shown canReset={canReset} />}>
        <GroupsNote />
      </Part>
    )
  if (!isLarge || isGrouped) return <Shown canReset={canReset} />
  return (
    <Part placeholder={<Shown canReset={canReset} />}>
      <PartNote onSearch={onSearch} />
    </Part>
  )
}

function Tools() {
  const words = useWords()
  const mode = useApp((state) => state.view.mode)
  const isCamps = useApp(({ view }) => view.arrangement === 'camps' || view.groups !== '')
  const hasActors = useApp((state) => state.document.map.actors.length > 0)
  const readOnly = useApp((state) => state.readOnly)
  return (
    <>
      {mode === 'map' && hasActors && !readOnly && !isCamps && (
        <ArrangeButton
          arrange={async (...asked) => (await import('~/library/arrangeMap.ts')).arrangeMap(store, ...asked)}
        />
      )}
      <Segmented
        label={words.modes.label}
        value={mode}
        options={modes.map((value) => ({ value, label: words.modes[value] }))}
        onChange={(next) => store.setState(look({ mode: next }))}
      />
    </>
  )
}
