import { Eye, EyeOff, Monitor } from 'lucide-react'
import { textIn } from '~/map/text.ts'
import { countOf, type Session } from '~/presentation/session.ts'
import { steer } from '~/state/showTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Notice } from '~/ui/Notice.tsx'
import { Blocked } from './Blocked.tsx'
import styles from './PresenterBar.module.css'
import type { PresentDoors } from './presentDoors.ts'
import { darkKey } from './showKeys.ts'

type Props = { readonly session: Session; readonly doors: PresentDoors }

/** Which windows there are, and what is wrong with that. */
export function PresenterBar({ session, doors }: Props) {
  const words = useScreenWords().present.presenter
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const isDark = session.show?.curtain !== 'none'
  const hasScreen = countOf(session, 'screen') > 0
  return (
    <>
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.map}>{textIn(map.title, language, map.language)}</p>
        {hasScreen && (
          <p className={styles.live} role="status">
            <Monitor size={16} aria-hidden /> {words.live}
          </p>
        )}
        <Button
          icon={isDark ? Eye : EyeOff}
          onPress={() =>
            store.setState(
              steer({ do: 'curtain', color: session.show?.curtain === 'white' ? 'white' : 'black' }, Date.now()),
            )
          }
        >
          {isDark ? words.unblank : words.blank} <kbd className={styles.key}>{darkKey}</kbd>
        </Button>
        <Button onPress={doors.leave}>{words.end}</Button>
      </header>
      <div className={styles.notices}>
        {!hasScreen && (
          <Notice
            tone="warn"
            title={session.hadScreen ? words.noScreen : words.noScreenYet}
            actions={<Button onPress={() => doors.openWindow('screen')}>{words.openScreen}</Button>}
          />
        )}
        {countOf(session, 'notes') > 1 && <Notice tone="warn" title={words.two} />}
        <Blocked doors={doors} />
      </div>
    </>
  )
}
