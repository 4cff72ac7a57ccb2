import { useMemo } from 'react'
import { selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { weakTies } from '~/view/weakTies.ts'
import { TieLine } from '../pieces/TieLine.tsx'
import styles from './MattersPanel.module.css'
import { ShortList } from './ShortList.tsx'

/** Claims that rest on nothing, on allegations alone, or on one source; the weakest first. */
export function WeakList() {
  const words = useScreenWords().ask.matters
  const { relations } = useApp(selectVisible)
  const weak = useMemo(() => weakTies(relations), [relations])
  if (weak.length === 0) return <p className={styles.none}>{words.none.weak}</p>
  return (
    <ShortList rows={weak} keyOf={({ tie }) => tie.id}>
      {({ tie, why }) => <TieLine relation={tie} aside={words.why[why]} />}
    </ShortList>
  )
}
