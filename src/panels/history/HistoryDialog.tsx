import { type Edit, store, useApp } from '~/state/store.ts'
import { say, travel } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import styles from './HistoryDialog.module.css'

/** Every edit since the map was opened, the last on top, with the undone ones above them: a press goes to the moment after it. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useScreenWords()
  const { history } = words.making
  const past = useApp((state) => state.past)
  const future = useApp((state) => state.future)
  const nameOf = ({ name, count, of = '' }: Edit) => words.say.edits[name](count, of)
  const edits = [...past, ...future].map(({ edit }) => nameOf(edit))
  const rows = [history.opened, ...edits].map((name, after) => ({ name, after })).reverse()

  const go = (after: number, name: string) => {
    store.setState(travel(after))
    store.setState(say(history.went(name)))
  }
  return (
    <Dialog title={history.title} closeLabel={words.making.actions.close} isOpen onClose={onClose} place="start">
      <p className={styles.hint}>{history.hint}</p>
      <ol className={styles.list}>
        {rows.map(({ name, after }) => (
          <li key={after}>
            <button
              type="button"
              className={`${styles.row} ${after > past.length ? styles.undone : ''}`}
              aria-current={after === past.length ? 'step' : undefined}
              onClick={() => go(after, name)}
            >
              <span className={styles.name}>{name}</span>{' '}
              {after === past.length && <span className={styles.mark}>{history.now}</span>}
              {after > past.length && <span className={styles.mark}>{history.undone}</span>}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
