import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './PathsPanel.module.css'

/** Why there is no path, in a sentence, and what to try. */
export function NoPath() {
  const words = useScreenWords().ask.paths
  const names = useNames()
  const { pathFrom, pathTo, pathWay } = useApp((state) => state.view)
  const { actors } = useApp(selectVisible)
  const hidden = [pathFrom, pathTo].find((id) => id !== '' && !actors.some((actor) => actor.id === id))
  const said = () => {
    if (pathFrom === '' || pathTo === '') return words.chooseBoth
    if (pathFrom === pathTo) return words.same
    if (hidden !== undefined) return words.hidden(names.short(hidden))
    return words[pathWay === 'along' ? 'noneAlong' : 'none'](names.short(pathFrom), names.short(pathTo))
  }
  const canTurn = pathWay === 'along' && pathFrom !== '' && pathTo !== '' && pathFrom !== pathTo && hidden === undefined
  return (
    <>
      <p className={styles.none} role="status">
        {said()}
      </p>
      {canTurn && <Button onPress={() => store.setState(look({ pathWay: 'any' }))}>{words.tryAny}</Button>}
    </>
  )
}
