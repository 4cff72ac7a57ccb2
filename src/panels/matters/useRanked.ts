import { useEffect, useState } from 'react'
import { selectRanked } from '~/state/askDerived.ts'
import { hearCounted } from '~/state/askTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { type Ranked, ranked } from '~/view/matters.ts'
import { inlineAtMost, type Rank } from '~/view/ranks.ts'
import { betweennessInWorker } from './betweennessInWorker.ts'

type Counted = { readonly rows: readonly Ranked[] | null; readonly done: number; readonly failed: boolean }

const nothingYet: Counted = { rows: null, done: 0, failed: false }

/** The ranked actors; of a large map betweenness is counted beside the page, and told as far as it is. */
export function useRanked(rank: Rank): Counted {
  const seen = useApp(selectVisible)
  const here = useApp(selectRanked)
  const isLarge = rank === 'between' && seen.actors.length > inlineAtMost
  const [counted, setCounted] = useState(nothingYet)
  useEffect(() => {
    if (!isLarge) return
    const stop = new AbortController()
    setCounted(nothingYet)
    const tell = (done: number) => setCounted((before) => (before.rows === null ? { ...before, done } : before))
    betweennessInWorker(seen, tell, stop.signal).then(
      (scores) => {
        setCounted({ rows: ranked(scores, seen), done: 1, failed: false })
        store.setState(hearCounted(seen, scores))
      },
      () => stop.signal.aborted || setCounted({ ...nothingYet, failed: true }),
    )
    return () => stop.abort()
  }, [isLarge, seen])
  return isLarge ? counted : { rows: here, done: 1, failed: false }
}
