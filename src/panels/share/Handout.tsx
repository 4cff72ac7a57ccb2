import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Check } from '~/ui/Check.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import { HandoutPreview } from './HandoutPreview.tsx'
import styles from './ShareDialog.module.css'
import type { ShareDoors } from './shareDoors.ts'

/** The presentation on paper, for the class. */
export function Handout({ doors }: { readonly doors: ShareDoors }) {
  const words = useScreenWords().handout
  const steps = useApp(({ document }) => document.map.steps)
  const [perPage, setPerPage] = useState<'1' | '2'>('2')
  const [notes, setNotes] = useState(false)
  const [answers, setAnswers] = useState(true)
  const [outcome, setOutcome] = useState<'' | 'making' | 'saved' | 'failed'>('')
  if (steps.length === 0) return <p className={styles.explain}>{words.noSteps}</p>

  const wish = { perPage: perPage === '1' ? 1 : 2, notes, answers } as const
  async function save() {
    // Switched off meanwhile, the button would lose the focus, and Escape would reach the dialog no more.
    if (outcome === 'making') return
    setOutcome('making')
    // So that it is seen before the pages are laid out.
    await new Promise((resolve) => setTimeout(resolve, 50))
    setOutcome((await doors.handout(wish)) ? 'saved' : 'failed')
  }
  return (
    <div className={styles.share}>
      <p className={styles.explain}>{words.explain}</p>
      <div className={styles.handout}>
        <div className={styles.look}>
          <Segmented
            label={words.perPage}
            value={perPage}
            options={[
              { value: '1', label: words.one },
              { value: '2', label: words.two },
            ]}
            onChange={setPerPage}
          />
          <Check label={words.withAnswers} isOn={answers} onChange={setAnswers} />
          <Check label={words.withNotes} isOn={notes} onChange={setNotes} />
        </div>
        <HandoutPreview wish={wish} doors={doors} />
      </div>
      <div className={styles.ways}>
        <Button variant="primary" icon={Download} onPress={() => void save()}>
          {words.save}
        </Button>
        <Button icon={Printer} onPress={() => void doors.print(wish)}>
          {words.print}
        </Button>
      </div>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.outcome}>
        {outcome === '' ? '' : words[outcome]}
      </p>
    </div>
  )
}
