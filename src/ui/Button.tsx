import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './Button.module.css'
import type { Icon } from './icon.ts'

type Props = {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `primary`: the one main button of a view. */
  readonly variant?: 'primary' | 'outline' | 'quiet'
  readonly icon?: Icon
  readonly isDisabled?: boolean
  /** Says more than the text where the text alone is not clear. */
  readonly label?: string
  readonly autoFocus?: boolean
  /** Sends the form that it stands in. */
  readonly isSubmit?: boolean
  /** The id of the form that it sends, where it stands outside of it. */
  readonly form?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ children, variant = 'outline', icon: Icon, label, isSubmit, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      {...(isSubmit || rest.form ? { type: 'submit' } : {})}
      {...(label ? { 'aria-label': label } : {})}
      className={`${styles.button} ${styles[variant]}`}
    >
      {Icon && <Icon size={16} strokeWidth={2} aria-hidden />}
      {children}
    </AriaButton>
  )
}
