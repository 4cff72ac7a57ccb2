import { CircleX, Search as SearchIcon, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './Search.module.css'
import { SearchResults } from './SearchResults.tsx'
import { useOutside } from './useOutside.ts'
import { useSearch } from './useSearch.ts'
import { WhyHidden } from './WhyHidden.tsx'

type Props = {
  /** Grows whenever the field is asked to take the focus: by a key, by a button. */
  readonly asked: number
  /** The reader is done, and the focus goes back to the map. */
  readonly onLeave: () => void
  readonly isNarrow: boolean
}

/** A field and the actors that it finds. The list is the field's own: focus stays in the field, arrows move through it. */
export function Search({ asked, onLeave, isNarrow }: Props) {
  const words = useWords().search
  const { query, setQuery, found, isReady, active, setActive, hiddenChoice, choose, clear, prepare, ids } = useSearch()
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const isOpen = query.trim() !== ''

  useOutside(box, isOpen && !isNarrow, clear)

  useEffect(() => {
    if (asked === 0) return
    input.current?.focus()
    input.current?.select()
  }, [asked])

  function leave() {
    clear()
    onLeave()
  }

  function pick(index: number) {
    const chosen = choose(index)
    if (chosen === 'shown' && isNarrow) onLeave()
    if (chosen === 'shown' && !isNarrow) input.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    switch (event.key) {
      case 'ArrowDown':
        setActive(Math.min(active + 1, found.length - 1))
        break
      case 'ArrowUp':
        setActive(Math.max(active - 1, 0))
        break
      case 'Enter':
        pick(active)
        break
      case 'Escape':
        if (query === '') leave()
        else clear()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search> yet
    <div ref={box} role="search" className={`${styles.search} ${isNarrow ? styles.narrow : ''}`}>
      <span className={styles.field}>
        <SearchIcon size={16} strokeWidth={2} aria-hidden />
        <input
          ref={input}
          role="combobox"
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={isOpen && hiddenChoice === null}
          aria-controls={ids.list}
          {...(found[active] && hiddenChoice === null ? { 'aria-activedescendant': ids.option(active) } : {})}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onFocus={prepare}
          onKeyDown={onKeyDown}
        />
        {query === '' && !isNarrow && <kbd className={styles.key}>/</kbd>}
        {query !== '' && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.clear}
            aria-label={words.clear}
            onClick={() => {
              clear()
              input.current?.focus()
            }}
          >
            <CircleX size={16} strokeWidth={1.9} aria-hidden />
          </button>
        )}
      </span>
      {isNarrow && <IconButton size={44} label={words.leave} icon={X} onPress={leave} />}
      {isOpen && (
        <div className={styles.sheet}>
          {hiddenChoice ? (
            <WhyHidden actor={hiddenChoice} onShown={leave} />
          ) : !isReady ? (
            <p className={styles.preparing}>{words.preparing}</p>
          ) : (
            <SearchResults query={query} found={found} active={active} ids={ids} onPoint={setActive} onPick={pick} />
          )}
        </div>
      )}
    </div>
  )
}
