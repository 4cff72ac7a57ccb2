import { useEffect, useRef } from 'react'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'

/** Tells screen readers how much the filters leave, whenever that changes within one map. */
export function useFilterNews(): void {
  const words = useWords().say
  const all = useApp((state) => state.document.map.relations)
  const shown = useApp((state) => selectVisible(state).relations.length)
  const before = useRef({ all, shown })
  useEffect(() => {
    const was = before.current
    before.current = { all, shown }
    if (was.all === all && was.shown !== shown) store.setState(say(words.filtered(shown, all.length)))
  }, [all, shown, words])
}
