import { X } from 'lucide-react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './DataFoot.module.css'
import type { Bulk } from './useBulk.ts'

type Props = {
  readonly shown: number
  readonly all: number
  readonly bulk: Bulk
  readonly canFill: boolean
  readonly onFill: () => void
  readonly onRemove: () => void
}

const told = 3 // refusals that are said one by one

/** Under the table: how many rows, what is selected and what can be done to it, what an edit of many came to. */
export function DataFoot({ shown, all, bulk, canFill, onFill, onRemove }: Props) {
  const { data, making } = useScreenWords()
  const readOnly = useApp((state) => state.readOnly)
  const narrow = useApp((state) => state.surroundings.narrow)
  const count = bulk.selected.size
  return (
    <footer className={styles.foot}>
      {bulk.told && (
        <div className={styles.told}>
          <div>
            <p>{bulk.told.what}</p>
            {bulk.told.refused.slice(0, told).map((sentence) => (
              <p key={sentence} className={styles.refused}>
                {sentence}
              </p>
            ))}
            {bulk.told.refused.length > told && <p>{data.more(bulk.told.refused.length - told)}</p>}
          </div>
          <IconButton label={making.actions.close} icon={X} onPress={bulk.forget} />
        </div>
      )}
      <p className={styles.count}>{data.inView(shown, all)}</p>
      {count === 0 && !readOnly && !narrow && <p className={styles.hint}>{data.hint}</p>}
      {count > 0 && (
        <div className={styles.bulk}>
          <span>{data.selected(count)}</span>
          {!readOnly && canFill && (
            <Button onPress={onFill} label={data.fillHint}>
              {data.fillDown}
            </Button>
          )}
          {!readOnly && <Button onPress={onRemove}>{data.deleteRows}</Button>}
          <Button variant="quiet" onPress={() => bulk.select(new Set())}>
            {data.unselect}
          </Button>
        </div>
      )}
    </footer>
  )
}
