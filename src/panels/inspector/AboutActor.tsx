import { useMemo } from 'react'
import type { Actor, ActorId } from '~/map/map.ts'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { datesOf } from '~/view/datesOf.ts'
import { ownQuote } from '~/view/ownQuote.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './AboutActor.module.css'
import { EvidenceCard } from './EvidenceCard.tsx'
import factStyles from './Facts.module.css'

export function Summary({ actor: { summary } }: { readonly actor: Actor }) {
  const names = useNames()
  if (summary === undefined) return null
  return (
    <p className={styles.summary} lang={names.lang(summary)}>
      {names.text(summary)}
    </p>
  )
}

/** From the first date of its ties to the last. */
export function Dates({ actor }: { readonly actor: ActorId }) {
  const words = useWords()
  const index = useApp(selectIndex)
  const span = useMemo(() => {
    const ties = index.tiesOf.get(actor) ?? []
    return datesOf(ties.flatMap(({ id }) => index.when.get(id) ?? []))
  }, [index, actor])
  if (span === null) return null
  return (
    <dl className={factStyles.facts}>
      <div className={styles.dates}>
        <dt className={factStyles.name}>{words.inspector.firstLast}</dt>
        <dd className={factStyles.value}>{sayWhen(span, words.dates, { length: 'long' })}</dd>
      </div>
    </dl>
  )
}

/** What the actor says itself, if the map quotes it anywhere. */
export function OwnWords({ actor }: { readonly actor: ActorId }) {
  const words = useWords().inspector
  const map = useApp((state) => state.document.map)
  const tieWords = useTieWords()
  const own = useMemo(() => ownQuote(map, actor), [map, actor])
  if (own === null) return null
  const { note: _note, ...quoted } = own.evidence
  return (
    <section className={styles.own}>
      <h3 className="visually-hidden">{words.ownWords}</h3>
      <EvidenceCard evidence={quoted} aside={tieWords.when(own.relation, 'long')} />
    </section>
  )
}

export function Aliases({ actor: { aliases = [] } }: { readonly actor: Actor }) {
  const words = useWords().inspector
  if (aliases.length === 0) return null
  return (
    <p className={styles.aliases}>
      <span className={styles.label}>{words.aliases}</span> {aliases.join(', ')}
    </p>
  )
}
