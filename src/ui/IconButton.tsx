import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './IconButton.module.css'
import type { Icon } from './icon.ts'
import { Tip } from './Tip.tsx'

type Props = {
  /** Its name, and its tooltip unless `tip` says more. */
  readonly label: string
  readonly tip?: string
  readonly icon: Icon
  readonly onPress?: () => void
  /** Only for a button that is either on or off. */
  readonly pressed?: boolean
  /** px; 44 wherever a finger is the pointer. */
  readonly size?: 32 | 44
  readonly isDisabled?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ label, tip, icon: Icon, pressed, size = 32, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`${styles.button} ${size === 44 ? styles.large : ''}`}
      >
        <Icon size={size === 44 ? 20 : 17} strokeWidth={1.9} aria-hidden />
      </AriaButton>
      <Tip>{tip ?? label}</Tip>
    </TooltipTrigger>
  )
}
