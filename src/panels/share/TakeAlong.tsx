import { Download } from 'lucide-react'
import { useState } from 'react'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Check } from '~/ui/Check.tsx'
import styles from './ShareDialog.module.css'
import type { ShareDoors } from './shareDoors.ts'

const privateIn = remember((map: AppState['document']['map']) => withoutPrivate(map).leftOut)

/** One file with the map and the viewer in it. */
export function TakeAlong({ doors }: { readonly doors: ShareDoors }) {
  const words = useScreenWords().sharing.file
  const leftOut = useApp(({ document }) => privateIn(document.map))
  const hasNotes = useApp(({ document }) => document.map.steps.some(({ notes }) => notes !== undefined))
  const [notes, setNotes] = useState(true)
  const [outcome, setOutcome] = useState<'' | 'making' | 'saved' | 'failed'>('')

  async function save() {
    // Switched off meanwhile, the button would lose the focus, and Escape would reach the dialog no more.
    if (outcome === 'making') return
    setOutcome('making')
    setOutcome((await doors.takeAlong({ notes })) ? 'saved' : 'failed')
  }
  return (
    <div className={styles.share}>
      <p className={styles.explain}>{words.explain}</p>
      {hasNotes && <Check label={words.notes} hint={words.notesHint} isOn={notes} onChange={setNotes} />}
      {leftOut > 0 && <p className={styles.note}>{words.privateLeftOut(leftOut)}</p>}
      <div className={styles.ways}>
        <Button variant="primary" icon={Download} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.outcome}>
        {outcome === '' ? '' : words[outcome]}
      </p>
    </div>
  )
}
