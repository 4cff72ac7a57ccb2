import { selectStandsInCamps } from '~/state/campsDerived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectActor } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './NotPlaced.module.css'

const atMost = { wide: 6, narrow: 2 }

/** Under the camps: who has no support or opposition, and so stands in none of them. */
export function NotPlaced() {
  const words = useScreenWords().camps.notPlaced
  const names = useNames()
  const most = useApp((state) => (state.surroundings.narrow ? atMost.narrow : atMost.wide))
  const stands = useApp(selectStandsInCamps)
  const answer = useApp((state) => state.camps.answer)
  if (!stands || !answer || answer.notPlaced.length === 0) return null
  const shown = answer.notPlaced.slice(0, most)
  return (
    <section className={styles.strip} aria-label={words.title}>
      <span className={styles.title}>{words.title}</span>
      <ul className={styles.list}>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" className={styles.actor} onClick={() => store.setState(selectActor(id))}>
              <ActorGlyph type={names.actor(id)?.type ?? ''} size={20} />
              {names.short(id)}
            </button>
          </li>
        ))}
      </ul>
      <span className={styles.why}>
        {answer.notPlaced.length > most && `${words.more(answer.notPlaced.length - most)}: `}
        {words.why}
      </span>
    </section>
  )
}
