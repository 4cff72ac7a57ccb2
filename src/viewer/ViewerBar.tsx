import { ExternalLink, Presentation, Search as SearchIcon } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { Part } from '~/app/Part.tsx'
import { isField, matches } from '~/app/shortcuts.ts'
import { textIn } from '~/map/text.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import button from '~/ui/Button.module.css'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './ViewerBar.module.css'
import { ViewerSettings } from './ViewerSettings.tsx'
import type { ViewerOptions } from './viewerOptions.ts'
import { Search } from './viewerParts.ts'

type Props = {
  readonly options: ViewerOptions
  /** Shows the presentation, where there is one to be shown. */
  readonly onSteps?: () => void
}

/** The map's title, its steps, the search, and the way to the whole app. */
export function ViewerBar({ options: { controls, settings, openIn }, onSteps }: Props) {
  const words = useScreenWords()
  const narrow = useApp((state) => state.surroundings.narrow)
  const title = useApp(({ document: { map }, language }) => textIn(map.title, language, map.language))
  const [search, setSearch] = useState({ asked: 0, isOn: false })
  const hasSearch = controls.includes('search')

  const ask = useCallback(() => setSearch(({ asked }) => ({ asked: asked + 1, isOn: true })), [])
  useEffect(() => (hasSearch ? bindSlash(ask) : undefined), [hasSearch, ask])

  const leave = () => {
    setSearch(({ asked }) => ({ asked, isOn: false }))
    document.getElementById('map')?.focus({ preventScroll: true })
  }
  const field = (
    <Part>
      <Search asked={search.asked} onLeave={leave} isNarrow={narrow} />
    </Part>
  )
  if (narrow && hasSearch && search.isOn) return <header className={styles.bar}>{field}</header>
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{title || words.appName}</h1>
      {onSteps && !narrow && (
        <Button icon={Presentation} onPress={onSteps}>
          {words.viewer.steps.open}
        </Button>
      )}
      {onSteps && narrow && (
        <IconButton size={44} label={words.viewer.steps.open} icon={Presentation} onPress={onSteps} />
      )}
      {hasSearch && !narrow && field}
      {hasSearch && narrow && <IconButton size={44} label={words.bar.openSearch} icon={SearchIcon} onPress={ask} />}
      {settings && <ViewerSettings />}
      {openIn && <OpenIn openIn={openIn} narrow={narrow} />}
    </header>
  )
}

type OpenInProps = { readonly openIn: (state: AppState) => string; readonly narrow: boolean }

function OpenIn({ openIn, narrow }: OpenInProps) {
  const { embedded } = useScreenWords().viewer
  const address = useApp(openIn)
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener"
      className={`${button.button} ${button.outline} ${styles.open}`}
      {...(narrow ? { 'aria-label': embedded.open, title: embedded.open } : {})}
    >
      <ExternalLink size={16} strokeWidth={2} aria-hidden />
      {!narrow && embedded.open}
    </a>
  )
}

/** The key that the field shows. */
function bindSlash(ask: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isField(event.target) || !matches(event, ['/'])) return
    if (document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    ask()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
