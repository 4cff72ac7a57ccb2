import { selectIsLarge } from '~/state/derived.ts'
import { groupBy } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './CampsSwitch.module.css'

/** Over the map: actors as the map has them, or camp by camp, or in groups. */
export function CampsSwitch() {
  const words = useScreenWords().camps.arrangement
  const { groups } = useScreenWords()
  const shown = useApp(({ view }) => (view.groups === '' ? view.arrangement : 'groups'))
  const choose = (next: typeof shown) => {
    // A map that is too large to be drawn whole is read by who hangs together, a small one by what its actors are.
    if (next === 'groups') return store.setState(groupBy(selectIsLarge(store.getState()) ? 'communities' : 'type'))
    store.setState(groupBy(''))
    store.setState(look({ arrangement: next, otherSide: '' }))
  }
  return (
    <div className={styles.switch}>
      <Segmented
        label={words.label}
        value={shown}
        options={[
          { value: 'network', label: words.network },
          { value: 'camps', label: words.camps },
          { value: 'groups', label: groups.title },
        ]}
        onChange={choose}
      />
    </div>
  )
}
