import { Check, Copy } from 'lucide-react'
import { useRef } from 'react'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Field } from '~/ui/Field.tsx'
import styles from './ShareDialog.module.css'
import { useCopy } from './useCopy.ts'

export function Link({ link }: { readonly link: string }) {
  const { share } = useWords()
  const moved = useApp((state) => state.document.map.positions !== state.kept.map.positions)
  const field = useRef<HTMLInputElement>(null)
  const { outcome, copy } = useCopy(link, () => field.current?.focus())

  return (
    <div className={styles.share}>
      <p className={styles.explain}>{share.explain}</p>
      <Field
        ref={field}
        label={share.link}
        value={link}
        isReadOnly
        action={
          <Button variant="primary" icon={outcome === 'copied' ? Check : Copy} onPress={copy}>
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
