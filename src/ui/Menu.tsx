import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components/Menu'
import type { Icon } from './icon.ts'
import styles from './Menu.module.css'

export type MenuRow<T extends string = string> = {
  readonly id: T
  readonly label: string
  /** Beside the label: a key, a count. */
  readonly hint?: string
  readonly icon?: Icon
  readonly lang?: string
  readonly isDisabled?: boolean
}
export type MenuPart<T extends string = string> = {
  /** Names the part: shown above it, or only told when `quiet`. */
  readonly title: string
  readonly quiet?: boolean
  readonly rows: readonly MenuRow<T>[]
  /** The row that is chosen, in a part where one always is. */
  readonly chosen?: T | ''
}
type Props<T extends string> = {
  readonly label: string
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactNode
  readonly parts: readonly MenuPart<T>[]
  readonly onAction: (id: T) => void
  readonly placement?: 'bottom start' | 'bottom end'
}

export function Menu<T extends string>({ label, trigger, parts, onAction, placement = 'bottom start' }: Props<T>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} offset={4} className={styles.popover ?? ''}>
        <AriaMenu aria-label={label} className={styles.menu ?? ''}>
          {parts.map((part) => (
            <Part key={part.title} part={part} onAction={onAction} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

type PartProps<T extends string> = { readonly part: MenuPart<T>; readonly onAction: (id: T) => void }

function Part<T extends string>({ part: { title, quiet, rows, chosen }, onAction }: PartProps<T>) {
  const selection =
    chosen === undefined
      ? {}
      : { selectionMode: 'single' as const, selectedKeys: chosen === '' ? [] : [chosen], disallowEmptySelection: true }
  return (
    <MenuSection aria-label={title} className={styles.part ?? ''} {...selection}>
      {!quiet && <Header className={styles.title ?? ''}>{title}</Header>}
      {rows.map(({ id, label, hint, icon: Icon, lang, isDisabled = false }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={label}
          isDisabled={isDisabled}
          onAction={() => onAction(id)}
          className={styles.row ?? ''}
        >
          {chosen !== undefined && <Check className={styles.check} size={15} strokeWidth={2.4} aria-hidden />}
          {Icon && <Icon size={16} strokeWidth={1.9} aria-hidden />}
          <Text slot="label" className={styles.label ?? ''} {...(lang ? { lang } : {})}>
            {label}
          </Text>
          {hint && <span className={styles.hint}>{hint}</span>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
