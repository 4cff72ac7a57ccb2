import { wordProblem } from '~/panels/pieces/wordProblem.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'
import styles from './Viewer.module.css'

/** What there is to say when there is no map to show. What is only imperfect, its author has been told. */
export function ViewerNotices() {
  const words = useScreenWords()
  const opening = useApp((state) => state.opening)
  if (opening.status !== 'failed' && opening.status !== 'unknown-map') return null
  const unreached = opening.status === 'failed' && opening.reason === 'not-reached'
  const first = opening.status === 'failed' ? opening.problems[0] : undefined
  return (
    <div className={styles.notices}>
      <Notice
        tone="error"
        title={words.opening.failedTitle(opening.name)}
        actions={
          unreached ? <Button onPress={() => window.location.reload()}>{words.opening.tryAgain}</Button> : undefined
        }
      >
        <p>
          {opening.status === 'unknown-map'
            ? words.viewer.embedded.noSuchMap
            : first
              ? wordProblem(first, words)
              : words.opening.notReached}
        </p>
      </Notice>
    </div>
  )
}
