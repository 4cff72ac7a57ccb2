import { useState } from 'react'

export type CopyOutcome = '' | 'copied' | 'failed'

/** Copies a text; where that is denied, `onFailed` selects it for the reader. */
export function useCopy(text: string, onFailed: () => void) {
  const [done, setDone] = useState<{ readonly text: string; readonly outcome: CopyOutcome }>({ text, outcome: '' })
  async function copy() {
    try {
      await window.navigator.clipboard.writeText(text)
      setDone({ text, outcome: 'copied' })
    } catch {
      setDone({ text, outcome: 'failed' })
      onFailed()
    }
  }
  // What has been copied is not what stands there now.
  return { outcome: done.text === text ? done.outcome : ('' as const), copy: () => void copy() }
}
