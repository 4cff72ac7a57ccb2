import { useEffect, useId, useMemo, useState } from 'react'
import type { Actor } from '~/map/map.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { say, selectActor } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import type { Found } from '~/view/searchActors.ts'
import { useSearchOf } from './useSearchOf.ts'

const shownAtMost = 8
const none: readonly Found[] = []

export function useSearch() {
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const words = useWords().search
  const base = useId()
  const [query, setWords] = useState('')
  const [active, setActive] = useState(0)
  const [hiddenChoice, setHiddenChoice] = useState<Actor | null>(null)
  const { search, prepare } = useSearchOf(map)
  const answer = useMemo(
    () => (query.trim() === '' ? none : search(query, language, shownAtMost)),
    [search, language, query],
  )
  const found = answer ?? none
  const isReady = answer !== null
  const ids = useMemo(() => ({ list: `${base}list`, option: (index: number) => `${base}${index}` }), [base])

  const count = query.trim() === '' || !isReady ? -1 : found.length
  useEffect(() => {
    if (count >= 0) store.setState(say(count === 0 ? words.none(query) : words.results(count)))
  }, [count, query, words])

  function setQuery(text: string) {
    setWords(text)
    setActive(0)
    setHiddenChoice(null)
  }
  const clear = () => setQuery('')

  /** Selects what was found, or asks why it cannot be seen. */
  function choose(index: number): 'nothing' | 'shown' | 'hidden' {
    const actor = found[index]?.actor
    if (!actor) return 'nothing'
    if (!selectVisible(store.getState()).actors.some(({ id }) => id === actor.id)) {
      setHiddenChoice(actor)
      return 'hidden'
    }
    store.setState(selectActor(actor.id))
    clear()
    return 'shown'
  }

  return { query, setQuery, found, isReady, active, setActive, hiddenChoice, choose, clear, prepare, ids }
}
