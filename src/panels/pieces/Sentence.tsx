import type { ActorId } from '~/map/map.ts'
import styles from './Sentence.module.css'
import type { SentencePiece } from './useSentence.ts'

type Props = {
  readonly pieces: readonly SentencePiece[]
  /** Its name stays plain: the reader knows whose ties these are. */
  readonly of?: ActorId
}

/** A tie as a sentence, the names in bold. */
export function Sentence({ pieces, of }: Props) {
  return pieces.map(({ text, actor }, index) =>
    actor === '' || actor === of ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have only their order
      <span key={index}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have only their order
      <strong key={index} className={styles.name}>
        {text}
      </strong>
    ),
  )
}
