import { Download } from 'lucide-react'
import { useId, useState } from 'react'
import type { FormatId } from '~/formats/formatId.ts'
import { formats, lossesAs } from '~/formats/formats.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import styles from './ExportDialog.module.css'

type Props = { readonly onClose: () => void; readonly onExport: (id: FormatId) => void }

/** A format, and what it cannot say of this map, before it is written. */
export function ExportDialog({ onClose, onExport }: Props) {
  const { importing, keys } = useScreenWords()
  const { exporting: words } = importing
  const map = useApp((state) => state.document.map)
  const [id, setId] = useState<FormatId>('graphml')
  const heading = useId()
  const format = formats.find((each) => each.id === id)
  const losses = format ? lossesAs(format, map) : []
  const nameOf = (each: FormatId, name: string) => (each === 'csv' || each === 'csv-zip' ? words.names[each] : name)
  return (
    <Dialog
      title={words.title}
      closeLabel={keys.close}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          icon={Download}
          onPress={() => {
            onExport(id)
            onClose()
          }}
        >
          {words.download}
        </Button>
      }
    >
      <div className={styles.body}>
        <Choice
          label={words.format}
          value={id}
          options={formats.map((each) => ({
            value: each.id,
            label: `${nameOf(each.id, each.name)} (${each.extensions[0]})`,
          }))}
          onChange={setId}
        />
        <div aria-live="polite">
          {losses.length === 0 ? (
            <p>{words.lossless}</p>
          ) : (
            <>
              <h3 id={heading} className={styles.heading}>
                {words.lossy}
              </h3>
              <ul aria-labelledby={heading} className={styles.list}>
                {losses.map(({ code, count }) => (
                  <li key={code}>{words.losses[code](count)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}
