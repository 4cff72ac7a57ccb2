import { useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Dialog } from '~/ui/Dialog.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { KindRows } from './KindRows.tsx'
import styles from './Styles.module.css'
import { TypeRows } from './TypeRows.tsx'

type Props = { readonly start: 'kinds' | 'types'; readonly onClose: () => void }

/** The map's kinds of relations and types of actors: their words, signs, colours, heads and shapes. */
export function StylesDialog({ start, onClose }: Props) {
  const { styles: words, actions } = useScreenWords().making
  const [tab, setTab] = useState(start)
  return (
    <Dialog title={words.title} closeLabel={actions.close} isOpen onClose={onClose} width="wide">
      <div className={styles.page}>
        <Segmented
          label={words.title}
          value={tab}
          options={[
            { value: 'kinds', label: words.kinds },
            { value: 'types', label: words.types },
          ]}
          onChange={setTab}
        />
        {tab === 'kinds' ? <KindRows /> : <TypeRows />}
      </div>
    </Dialog>
  )
}
