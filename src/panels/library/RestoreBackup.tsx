import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import type { RestoreChoice } from '~/keeping/planRestore.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Segmented } from '~/ui/Segmented.tsx'
import type { LibraryDoors, OpenedBackup } from './libraryDoors.ts'
import styles from './RestoreBackup.module.css'
import { titleIn } from './titleIn.ts'
import { useTimes } from './useTimes.ts'

const choices = ['both', 'here', 'backup'] as const satisfies readonly RestoreChoice[]

type Props = {
  readonly doors: LibraryDoors
  readonly opened: OpenedBackup
  /** With what there is to say about it. */
  readonly onBack: (said?: string) => void
}

/** What a backup would change, and a choice for each map that is here and not the same. Nothing happens before the button. */
export function RestoreBackup({ doors, opened: { backup, plan }, onBack }: Props) {
  const { keeping } = useScreenWords()
  const words = keeping.backup
  const language = useApp((state) => state.language)
  const times = useTimes()
  const [chosen, choose] = useState<ReadonlyMap<string, RestoreChoice>>(new Map())
  const [isBusy, setBusy] = useState(false)
  const choiceOf = (id: string): RestoreChoice => chosen.get(id) ?? 'both'
  const count = plan.fresh.length + plan.differ.filter(({ card }) => choiceOf(card.id) !== 'here').length

  const restore = async () => {
    setBusy(true)
    const { done, failed } = await doors.restore(plan, chosen)
    onBack(failed.length === 0 ? words.done(done) : `${words.done(done)}. ${words.notDone(failed.join(', '))}`)
  }

  return (
    <>
      <div className={styles.back}>
        <Button variant="quiet" icon={ArrowLeft} onPress={() => onBack()}>
          {keeping.library.title}
        </Button>
      </div>
      <p>{words.made(times(backup.made), backup.maps.length)}</p>
      {plan.fresh.length > 0 && <p>{words.fresh(plan.fresh.length)}</p>}
      {plan.same.length > 0 && <p>{words.same(plan.same.length)}</p>}
      {plan.differ.length > 0 && (
        <section className={styles.differ}>
          <p>{words.differ(plan.differ.length)}</p>
          <ul className={styles.rows}>
            {plan.differ.map(({ card, backedUp }) => {
              const title = titleIn(card, language, keeping.newTitle)
              return (
                <li key={card.id} className={styles.row}>
                  <div className={styles.words}>
                    <p className={styles.title}>{title}</p>
                    <p className={styles.note}>{words.here(times(card.changed))}</p>
                    <p className={styles.note}>{words.there(times(backedUp.changed))}</p>
                  </div>
                  <Segmented
                    label={words.choice(title)}
                    value={choiceOf(card.id)}
                    options={choices.map((value) => ({ value, label: words.choices[value] }))}
                    onChange={(next) => choose(new Map([...chosen, [card.id, next]]))}
                  />
                </li>
              )
            })}
          </ul>
          <p className={styles.note}>{words.replaced}</p>
        </section>
      )}
      {backup.lost.length > 0 && (
        <div role="alert">
          <p className={styles.lost}>{words.lost(backup.lost.length)}</p>
          <ul>
            {backup.lost.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {count === 0 && <p>{words.nothing}</p>}
      {count > 0 && (
        <div>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void restore()}>
            {words.restoreDo(count)}
          </Button>
        </div>
      )}
    </>
  )
}
