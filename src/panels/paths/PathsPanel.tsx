import { ArrowDownUp } from 'lucide-react'
import { useMemo } from 'react'
import type { ActorId } from '~/map/map.ts'
import { selectPaths } from '~/state/askDerived.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { Answer } from '../pieces/Answer.tsx'
import { useNames } from '../pieces/useNames.ts'
import { FoundPaths } from './FoundPaths.tsx'
import { NoPath } from './NoPath.tsx'
import styles from './PathsPanel.module.css'

/** How ties lead from one actor to another: the ends, the direction, and the paths in words. */
export function PathsPanel() {
  const words = useScreenWords().ask.paths
  const { pathFrom, pathTo, pathWay } = useApp((state) => state.view)
  const paths = useApp(selectPaths)
  const swap = () => store.setState(look({ pathFrom: pathTo, pathTo: pathFrom, path: 1 }))
  return (
    <Answer title={words.title} caveat={words.caveat} hasPicture={paths.length > 0}>
      <div className={styles.ends}>
        <End label={words.from} value={pathFrom} onChange={(id) => store.setState(look({ pathFrom: id, path: 1 }))} />
        <End label={words.until} value={pathTo} onChange={(id) => store.setState(look({ pathTo: id, path: 1 }))} />
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

type EndProps = { readonly label: string; readonly value: ActorId | ''; readonly onChange: (id: ActorId | '') => void }

/** One end: any actor on screen. */
function End({ label, value, onChange }: EndProps) {
  const words = useScreenWords().ask.paths
  const language = useApp((state) => state.language)
  const names = useNames()
  const { actors } = useApp(selectVisible)
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const rows = actors.map(({ id }) => ({ id, name: names.full(id) }))
    const isThere = value === '' || actors.some(({ id }) => id === value)
    const all = isThere ? rows : [...rows, { id: value, name: names.full(value) }]
    return all.sort((a, b) => compare(a.name, b.name))
  }, [actors, names, language, value])
  return (
    <label className={styles.end}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.choose}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
