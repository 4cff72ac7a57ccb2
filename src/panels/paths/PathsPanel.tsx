import { ArrowDownUp } from 'lucide-react'
import { useDeferredValue } from 'react'
import { selectPaths } from '~/state/askDerived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { ActorField } from '../pieces/ActorField.tsx'
import { Answer } from '../pieces/Answer.tsx'
import { useNames } from '../pieces/useNames.ts'
import { FoundPaths } from './FoundPaths.tsx'
import { NoPath } from './NoPath.tsx'
import styles from './PathsPanel.module.css'

/** How ties lead from one actor to another: the ends, the direction, and the paths in words. */
export function PathsPanel() {
  const { paths: words, connected } = useScreenWords().ask
  const names = useNames()
  const { pathFrom, pathTo, pathWay } = useApp((state) => state.view)
  // The map shows the paths first; their sentences come right after.
  const paths = useDeferredValue(useApp(selectPaths))
  const swap = () => store.setState(look({ pathFrom: pathTo, pathTo: pathFrom, path: 1 }))
  return (
    <Answer
      title={words.title}
      caveat={words.caveat}
      hasPicture={paths.length > 0}
      step={connected(names.within(pathFrom), names.within(pathTo))}
    >
      <div className={styles.ends}>
        <ActorField
          label={words.from}
          value={pathFrom}
          onChange={(id) => store.setState(look({ pathFrom: id, path: 1 }))}
        />
        <ActorField
          label={words.until}
          value={pathTo}
          onChange={(id) => store.setState(look({ pathTo: id, path: 1 }))}
        />
        <IconButton label={words.swap} icon={ArrowDownUp} onPress={swap} />
      </div>
      <Segmented
        label={words.way}
        value={pathWay}
        options={[
          { value: 'any', label: words.ways.any },
          { value: 'along', label: words.ways.along },
        ]}
        onChange={(way) => store.setState(look({ pathWay: way, path: 1 }))}
      />
      {paths.length > 0 ? <FoundPaths paths={paths} /> : <NoPath />}
    </Answer>
  )
}
