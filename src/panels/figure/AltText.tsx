import { Check, Copy } from 'lucide-react'
import { useId, useState } from 'react'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Group } from '~/ui/Group.tsx'
import styles from './AltText.module.css'
import { OwnText } from './OwnText.tsx'
import { changeSettings } from './useFigureSettings.ts'

type Props = {
  readonly settings: FigureSettings
  /** What the figure says of itself now. */
  readonly text: string
}

/** What the figure shows, for those who do not see it. */
export function AltText({ settings: { texts }, text }: Props) {
  const { alt } = useScreenWords().figureScreen
  const [outcome, setOutcome] = useState<'' | 'copied' | 'failed'>('')
  const hint = useId()
  const isOwn = texts.alt !== ''
  const write = (next: string, sitting?: string) => {
    setOutcome('')
    changeSettings({ texts: { ...texts, alt: next } }, sitting)
  }

  async function copy() {
    try {
      await window.navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }

  return (
    <Group title={alt.title} aside={alt.count([...text].length)}>
      <OwnText
        label={alt.title}
        isLabelHidden
        own={texts.alt}
        generated={text}
        rows={5}
        describedBy={hint}
        onChange={write}
      />
      <p id={hint} className={styles.hint}>
        {isOwn ? alt.own : alt.generated}
      </p>
      <div className={styles.actions}>
        <Button icon={outcome === 'copied' ? Check : Copy} onPress={() => void copy()}>
          {alt.copy}
        </Button>
        {isOwn && (
          <Button variant="quiet" onPress={() => write('')}>
            {alt.again}
          </Button>
        )}
      </div>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.hint}>
        {outcome === '' ? '' : alt[outcome]}
      </p>
    </Group>
  )
}
