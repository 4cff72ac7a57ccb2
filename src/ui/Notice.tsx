import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './Notice.module.css'

type Tone = 'error' | 'warn' | 'neutral'
type Props = {
  readonly tone: Tone
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly dismissLabel?: string
  readonly onDismiss?: () => void
}

const icons = { error: CircleAlert, warn: TriangleAlert, neutral: Info } as const

/** A message in the flow of the page: it takes room, and covers nothing. */
export function Notice({ tone, title, children, actions, dismissLabel, onDismiss }: Props) {
  const Icon = icons[tone]
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`${styles.notice} ${styles[tone]}`}>
      <span className={styles.icon}>
        <Icon size={17} strokeWidth={2} aria-hidden />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && dismissLabel && <IconButton label={dismissLabel} icon={X} onPress={onDismiss} />}
    </div>
  )
}
