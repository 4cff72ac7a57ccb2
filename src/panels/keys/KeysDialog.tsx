import { useWords } from '~/state/useWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import styles from './KeysDialog.module.css'

export type KeysGroup = {
  readonly title: string
  /** `keys`: one chord or several that do the same, each a list of keys pressed together. */
  readonly rows: readonly { readonly what: string; readonly keys: readonly (readonly string[])[] }[]
}
type Props = { readonly groups: readonly KeysGroup[]; readonly onClose: () => void }

export function KeysDialog({ groups, onClose }: Props) {
  const { keys: words } = useWords()
  return (
    <Dialog title={words.title} closeLabel={words.close} isOpen onClose={onClose} width="wide">
      <div className={styles.groups}>
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <table className={styles.table}>
              <tbody>
                {rows.map(({ what, keys }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>
                      {keys.map((chord) => (
                        <span key={chord.join(' ')} className={styles.chord}>
                          {chord.map((key) => (
                            <kbd key={key}>{key}</kbd>
                          ))}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
      <p className={styles.note}>{words.note}</p>
    </Dialog>
  )
}
