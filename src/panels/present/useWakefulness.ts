import { useEffect } from 'react'

/** Keeps the screen awake while this is on it. A browser that cannot, or may not, does as it always does. */
export function useWakefulness(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = (await navigator.wakeLock?.request('screen')) ?? null
        if (isOver) await lock?.release()
      } catch {
        lock = null
      }
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release().catch(() => {})
    }
  }, [])
}
