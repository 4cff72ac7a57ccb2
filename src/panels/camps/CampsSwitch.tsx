import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './CampsSwitch.module.css'

/** Over the map: where actors stand, as the map has them or camp by camp. */
export function CampsSwitch() {
  const words = useWords().camps.arrangement
  const arrangement = useApp(({ view }) => view.arrangement)
  return (
    <div className={styles.switch}>
      <Segmented
        label={words.label}
        value={arrangement}
        options={[
          { value: 'network', label: words.network },
          { value: 'camps', label: words.camps },
        ]}
        onChange={(next) => store.setState(look({ arrangement: next, otherSide: '' }))}
      />
    </div>
  )
}
