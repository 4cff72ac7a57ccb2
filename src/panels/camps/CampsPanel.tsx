import { X } from 'lucide-react'
import { campsHeadline, campsSentence } from '~/i18n/campsSaid.ts'
import { selectCampsShown, selectSignedPart } from '~/state/campsDerived.ts'
import { endCamps } from '~/state/campsTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { AgainstBar } from './AgainstBar.tsx'
import { AgainstList } from './AgainstList.tsx'
import styles from './CampsPanel.module.css'
import { CarePart } from './CarePart.tsx'
import { HowPart } from './HowPart.tsx'
import { NamesPart } from './NamesPart.tsx'
import { SurePart } from './SurePart.tsx'
import { TimePart } from './TimePart.tsx'
import { TriadsPart } from './TriadsPart.tsx'

type Props = {
  /** Seeks once more after a failure. */
  readonly onAgain: () => void
}

/** The camps in words: numbers first, then what goes against them, how sure that is, and how it is counted. */
export function CampsPanel({ onAgain }: Props) {
  const words = useScreenWords().camps
  const narrow = useApp((state) => state.surroundings.narrow)
  const { status, answer } = useApp((state) => state.camps)
  return (
    <section
      className={`${styles.panel} ${narrow ? styles.inSheet : ''}`}
      aria-label={words.label}
      aria-busy={status === 'running'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus
      tabIndex={0}
    >
      <header className={styles.head}>
        <p className={styles.overline}>{words.title}</p>
        <IconButton label={words.close} icon={X} onPress={() => store.setState(look({ arrangement: 'network' }))} />
      </header>
      {status === 'failed' ? (
        <>
          <p className={styles.text}>{words.failed}</p>
          <Button onPress={onAgain}>{words.again}</Button>
        </>
      ) : answer === null ? (
        <p className={styles.text}>{words.running}</p>
      ) : (
        <Answer />
      )}
    </section>
  )
}

function Answer() {
  const { camps: words } = useScreenWords()
  const { status, answer } = useApp((state) => state.camps)
  const shown = useApp(selectCampsShown)
  const counted = useApp((state) => selectSignedPart(state, selectVisible(state)).relations.length)
  const all = useApp((state) => state.document.map.relations.length)
  if (answer === null) return null
  const over = shown && counted < all && <p className={styles.small}>{words.over(counted, all)}</p>
  if (answer.total === 0 || !shown)
    return (
      <>
        <h2 className={styles.headline} tabIndex={-1} data-heading>
          {campsSentence(answer, words)}
        </h2>
        {over}
        <HowPart />
      </>
    )
  const [before, numbers, after] = campsHeadline(answer, words)
  return (
    <>
      <h2 className={styles.headline} tabIndex={-1} data-heading>
        {before}
        <span className={styles.numbers}>{numbers}</span>
        {after}
      </h2>
      <AgainstBar cost={answer.cost} total={answer.total} />
      {status === 'running' && answer.lower < answer.cost && (
        <div className={styles.running}>
          <p className={styles.small}>
            {words.running} {words.sofar(answer.lower, answer.cost)}
          </p>
          <Button onPress={() => store.setState(endCamps('stopped'))}>{words.stop}</Button>
        </div>
      )}
      {status === 'stopped' && <p className={styles.small}>{words.stopped}</p>}
      <p className={styles.text}>
        {words.rule} {words.doFit(answer.total - shown.against.length, shown.against.length)}
      </p>
      <AgainstList against={shown.against} />
      {over}
      <NamesPart />
      <SurePart />
      <CarePart />
      <Actions />
      <TriadsPart />
      <TimePart />
      <HowPart />
    </>
  )
}

function Actions() {
  const { figure } = useScreenWords().camps
  return (
    <div className={styles.actions}>
      <Button onPress={() => store.setState(look({ task: 'figure' }))}>{figure}</Button>
    </div>
  )
}
