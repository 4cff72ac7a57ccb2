import { Combine, Focus, Route, X } from 'lucide-react'
import { useMemo } from 'react'
import { askForPaths, focusOn } from '~/state/askTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { toggleActor } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { ActorLink } from '../pieces/ActorLink.tsx'
import { TieRow } from '../pieces/TieRow.tsx'
import { useNames } from '../pieces/useNames.ts'
import { Head } from './Head.tsx'
import sectionStyles from './Section.module.css'
import styles from './SeveralActors.module.css'

/** Several selected actors, and what joins them. */
export function SeveralActors() {
  const { inspector: words, ask } = useScreenWords()
  const names = useNames()
  const actors = useApp((state) => state.view.actors)
  const { relations } = useApp(selectVisible)
  const among = useMemo(() => {
    const chosen = new Set(actors)
    return relations.filter(({ from, to }) => chosen.has(from) && chosen.has(to))
  }, [actors, relations])
  return (
    <>
      <Head overline={words.label} title={words.actorsSelected(actors.length)} />
      <ul className={styles.actors}>
        {actors.map((actor) => (
          <li key={actor} className={styles.actor}>
            <ActorGlyph type={names.actor(actor)?.type ?? ''} />
            <span className={styles.name}>
              <ActorLink id={actor} text={names.full(actor)} />
            </span>
            <IconButton
              label={words.unselect(names.short(actor))}
              icon={X}
              onPress={() => store.setState(toggleActor(actor))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.asks}>
        <Button icon={Focus} onPress={() => store.setState(focusOn(actors))}>
          {ask.focus.focusSeveral}
        </Button>
        <Button icon={Combine} onPress={() => store.setState(focusOn(actors, 'common'))}>
          {ask.focus.common}
        </Button>
        {actors.length === 2 && (
          <Button icon={Route} onPress={() => store.setState(askForPaths(actors[0] ?? '', actors[1]))}>
            {ask.paths.between}
          </Button>
        )}
      </div>
      <section className={sectionStyles.section}>
        <div className={sectionStyles.head}>
          <h3 className={sectionStyles.title}>{words.among}</h3>
          <span className={sectionStyles.count}>{among.length}</span>
        </div>
        {among.length === 0 && <p className={sectionStyles.none}>{words.noneAmong}</p>}
        <ul className={sectionStyles.rows}>
          {among.map((relation) => (
            <li key={relation.id}>
              <TieRow tie={{ relation, direction: relation.mutual ? 'mutual' : 'out' }} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
