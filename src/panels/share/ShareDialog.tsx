import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { Field } from '~/ui/Field.tsx'
import styles from './ShareDialog.module.css'

type Props = { readonly link: string; readonly onClose: () => void }

export function ShareDialog({ link, onClose }: Props) {
  const { share, keys } = useWords()
  const isFile = useApp((state) => state.origin.kind === 'file')
  return (
    <Dialog title={share.title} closeLabel={keys.close} isOpen onClose={onClose}>
      {isFile ? <p>{share.fileOnly}</p> : <Link link={link} />}
    </Dialog>
  )
}

function Link({ link }: { readonly link: string }) {
  const { share } = useWords()
  const moved = useApp((state) => state.document.map.positions !== state.kept.map.positions)
  const [outcome, setOutcome] = useState<'' | 'copied' | 'failed'>('')
  const field = useRef<HTMLInputElement>(null)

  async function copy() {
    try {
      await window.navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
      field.current?.focus()
    }
  }

  return (
    <div className={styles.share}>
      <p>{share.explain}</p>
      <Field
        ref={field}
        label={share.link}
        value={link}
        isReadOnly
        action={
          <Button variant="primary" icon={outcome === 'copied' ? Check : Copy} onPress={() => void copy()}>
            {share.copy}
          </Button>
        }
      />
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.outcome}>
        {outcome === '' ? '' : share[outcome]}
      </p>
      {moved && <p className={styles.note}>{share.positions}</p>}
    </div>
  )
}
