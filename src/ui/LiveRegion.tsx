import { useEffect, useState } from 'react'

type Props = {
  readonly text: string
  /** Grows with each thing said, so that the same words can be said twice. */
  readonly turn: number
}

/** ms of quiet before the words are said: holding a key down must not make a queue of them. */
const pause = 500

/** Tells screen readers, politely. It is emptied first, so that words which are the same again are still a change. */
export function LiveRegion({ text, turn }: Props) {
  const [said, setSaid] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn says the same words again
  useEffect(() => {
    setSaid('')
    const timer = setTimeout(() => setSaid(text), pause)
    return () => clearTimeout(timer)
  }, [text, turn])

  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="visually-hidden">
      {said}
    </div>
  )
}
