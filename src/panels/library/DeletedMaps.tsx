import { useState } from 'react'
import type { Card } from '~/keeping/keptMap.ts'
import { daysLeft } from '~/keeping/sweepDeleted.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './DeletedMaps.module.css'

type Props = {
  readonly cards: readonly Card[]
  readonly nameOf: (card: Card) => string
  readonly onBringBack: (card: Card) => void
  readonly onPurge: (card: Card) => void
}

/** What was deleted, and how long it can be brought back. Only for good is asked about once more. */
export function DeletedMaps({ cards, nameOf, onBringBack, onPurge }: Props) {
  const words = useScreenWords().keeping.library
  const [asked, ask] = useState('')
  return (
    <section className={styles.deleted} aria-label={words.deleted}>
      <h3 className={styles.title}>{words.deleted}</h3>
      <p className={styles.hint}>{words.deletedHint}</p>
      <ul className={styles.rows}>
        {cards.map((card) => (
          <li key={card.id} className={styles.row}>
            <span className={styles.name}>{nameOf(card)}</span>
            {asked === card.id ? (
              <>
                <span role="alert" className={styles.sure}>
                  {words.purgeSure(nameOf(card))}
                </span>
                <Button autoFocus label={words.purgeThis(nameOf(card))} onPress={() => onPurge(card)}>
                  {words.purge}
                </Button>
                <Button variant="quiet" onPress={() => ask('')}>
                  {words.cancel}
                </Button>
              </>
            ) : (
              <>
                <span className={styles.hint}>{words.daysLeft(daysLeft(card.deleted ?? 0, Date.now()))}</span>
                <Button label={words.bringBackThis(nameOf(card))} onPress={() => onBringBack(card)}>
                  {words.bringBack}
                </Button>
                <Button variant="quiet" label={words.purgeThis(nameOf(card))} onPress={() => ask(card.id)}>
                  {words.purge}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
