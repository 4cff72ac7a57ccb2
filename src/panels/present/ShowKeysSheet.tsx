import { useEffect, useRef } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './ShowKeysSheet.module.css'

/** The keys while presenting. */
export function ShowKeysSheet({ onClose }: { readonly onClose: () => void }) {
  const { keyRows, keyNames, screen } = useScreenWords().present
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  const rows: readonly (readonly [string, string])[] = [
    [keyRows.next, `→ ↓ ${keyNames.space} ${keyNames.pageDown}`],
    [keyRows.back, `← ↑ ${keyNames.pageUp}`],
    [keyRows.ends, `${keyNames.home} ${keyNames.end}`],
    [keyRows.number, keyNames.numberEnter],
    [keyRows.black, 'B .'],
    [keyRows.white, 'W'],
    [keyRows.laser, 'L'],
    [keyRows.spotlight, 'S'],
    [keyRows.zoom, keyNames.wheel],
    [keyRows.overview, 'O'],
    [keyRows.fullScreen, 'F F5'],
    [keyRows.help, '?'],
    [keyRows.leave, keyNames.esc],
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc closes it, wherever the focus is inside
    <div
      role="dialog"
      aria-modal="true"
      aria-label={screen.keys}
      className={styles.sheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== '?') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.card}>
        <h2>{screen.keys}</h2>
        <dl className={styles.rows}>
          {rows.map(([what, keys]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{keys}</dd>
            </div>
          ))}
        </dl>
        <Button ref={close} onPress={onClose}>
          {screen.close}
        </Button>
      </div>
    </div>
  )
}
