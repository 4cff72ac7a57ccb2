import type { CSSProperties } from 'react'
import { useApp } from '~/state/store.ts'
import styles from './PointerLayer.module.css'

/** The laser or the spotlight where any window points. It fades as soon as nobody does. */
export function PointerLayer() {
  const pointing = useApp((state) => state.show?.session.show?.pointing ?? 'off')
  const at = useApp((state) => state.show?.session.pointer ?? null)
  if (pointing === 'off') return null
  const place = at ? ({ '--x': `${at.x * 100}%`, '--y': `${at.y * 100}%` } as CSSProperties) : {}
  return (
    <div
      className={`${styles.layer} ${pointing === 'spotlight' ? styles.spotlight : styles.laser}`}
      data-on={at !== null}
      style={place}
    />
  )
}
