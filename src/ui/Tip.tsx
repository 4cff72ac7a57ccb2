import type { ReactNode } from 'react'
import { Tooltip } from 'react-aria-components/Tooltip'
import styles from './Tip.module.css'

/** The tooltip of the control that stands beside it in a `TooltipTrigger`. */
export function Tip({ children }: { readonly children: ReactNode }) {
  return (
    <Tooltip offset={6} className={styles.tip ?? ''}>
      {children}
    </Tooltip>
  )
}
