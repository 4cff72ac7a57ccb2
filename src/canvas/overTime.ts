/** Calls `step` once a frame with how much is done, from 0 to 1 with ease. Returns what ends it before its time. */
export function overTime(duration: number, step: (share: number) => void): () => void {
  if (typeof requestAnimationFrame !== 'function') {
    step(1)
    return () => {}
  }
  const begin = performance.now()
  let frame = requestAnimationFrame(next)
  function next(now: number) {
    const share = Math.min(1, Math.max(0, now - begin) / duration)
    if (share < 1) frame = requestAnimationFrame(next)
    step(share === 1 ? 1 : 1 - (1 - share) ** 3)
  }
  return () => cancelAnimationFrame(frame)
}
