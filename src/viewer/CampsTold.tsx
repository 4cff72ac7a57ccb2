import { campsHeadline } from '~/i18n/campsSaid.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './Viewer.module.css'

/** How well the camps fit that the map stands in, or is grouped by, and what they are not. */
export function CampsTold() {
  const words = useScreenWords().camps
  const answer = useApp((state) => state.camps.answer)
  const isShown = useApp(({ view }) => view.mode === 'map' && (view.arrangement === 'camps' || view.groups === 'camps'))
  if (!isShown || answer === null || answer.total === 0) return null
  return (
    <p className={styles.camps}>
      {campsHeadline(answer, words).join('')} {words.care.notAlliance}
    </p>
  )
}
