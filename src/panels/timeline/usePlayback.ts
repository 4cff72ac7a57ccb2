import { useEffect, useState } from 'react'
import { store, useApp } from '~/state/store.ts'
import { selectStretch, selectTimeAxis } from '~/state/timeDerived.ts'
import { playFromStart, playOn } from '~/state/timeTransitions.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { unitsOn } from '~/view/timeAxis.ts'
import { sayStretch } from './sayStretch.ts'

/** Steps a second. */
export const speeds = [0.5, 1, 2, 4] as const
export type Speed = (typeof speeds)[number]

/** Moves what is looked at on by one unit at a time, until the end of the line. */
export function usePlayback(speed: Speed) {
  const [isPlaying, setPlaying] = useState(false)
  const words = useScreenWords()
  const axis = useApp(selectTimeAxis)

  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      store.setState(playOn)
      const state = store.getState()
      const [line, stretch] = [selectTimeAxis(state), selectStretch(state)]
      if (line === null || stretch === null || stretch.last >= unitsOn(line) - 1) setPlaying(false)
    }, 1000 / speed)
    return () => clearInterval(timer)
  }, [isPlaying, speed])

  // Another map has another line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is what the effect is about
  useEffect(() => setPlaying(false), [axis])

  function toggle() {
    if (!isPlaying) {
      store.setState(playFromStart)
      store.setState(playOn)
    } else {
      const state = store.getState()
      const [line, stretch] = [selectTimeAxis(state), selectStretch(state)]
      if (line && stretch) store.setState(say(words.time.stopped(sayStretch(line, stretch, words))))
    }
    setPlaying(!isPlaying)
  }
  return { isPlaying, toggle, stop: () => setPlaying(false) }
}
