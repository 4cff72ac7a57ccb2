import type { Evidence } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { quoteMarks } from '~/view/quoteMarks.ts'
import { ActorLink } from '../pieces/ActorLink.tsx'
import { BasisSample } from '../pieces/BasisSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { CitedSource } from './CitedSource.tsx'
import styles from './EvidenceCard.module.css'

type Props = {
  readonly evidence: Evidence
  /** Beside the name, in place of the role. */
  readonly aside?: string
}

/** One claim: the words, who says so, how well it is known, and where it stands. */
export function EvidenceCard({ evidence, aside }: Props) {
  const { quote, note, by, basis, source, locator } = evidence
  const words = useWords()
  const names = useNames()
  const language = useApp((state) => state.language)
  const speaker = by === undefined ? null : names.actor(by)
  const beside = aside ?? names.text(speaker?.role)
  return (
    <figure className={styles.card}>
      {quote !== undefined && (
        <blockquote className={styles.quote} lang={names.lang(quote)}>
          {quoteMarks(names.text(quote), names.lang(quote) ?? language)}
        </blockquote>
      )}
      {note !== undefined && (
        <p className={styles.note} lang={names.lang(note)}>
          {names.text(note)}
        </p>
      )}
      <figcaption className={styles.caption}>
        {by !== undefined && (
          <p>
            <strong className={styles.name}>{speaker ? <ActorLink id={speaker.id} /> : by}</strong>
            {beside !== '' && <span className={styles.role}>{beside}</span>}
          </p>
        )}
        <div className={styles.where}>
          <BasisSample basis={basis === 'documented' || basis === 'stated' ? 'record' : basis} width={26} />
          <span title={words.basisMeanings[basis]}>{words.bases[basis]}</span>
          {source !== undefined && <CitedSource id={source} locator={locator ?? ''} />}
          {source === undefined && locator !== undefined && <span className={styles.place}>{locator}</span>}
        </div>
      </figcaption>
    </figure>
  )
}
