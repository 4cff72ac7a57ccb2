import { useEffect, useState } from 'react'

/** A value once it has not changed for a while: what is costly to show waits until the reader pauses. */
export function useCalm<T>(value: T, ms: number): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return calm
}
