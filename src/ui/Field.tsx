import type { ReactNode, Ref } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components/TextField'
import styles from './Field.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange?: (value: string) => void
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly placeholder?: string
  /** The id of a list of what may be meant. */
  readonly list?: string
  /** One sentence under the field. */
  readonly hint?: string
  /** What is wrong with the value, said at once; nothing is when it is ''. */
  readonly wrong?: string
  /** What stands at the end of the line: a button. */
  readonly action?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

/** A line of text with its label above it. A read-only one selects itself when it is focused, to be copied. */
export function Field({
  label,
  value,
  onChange,
  isReadOnly = false,
  hint,
  wrong = '',
  action,
  list,
  placeholder,
  autoFocus = false,
  ref,
}: Props) {
  return (
    <TextField
      value={value}
      autoFocus={autoFocus}
      isReadOnly={isReadOnly}
      isInvalid={wrong !== ''}
      {...(onChange ? { onChange } : {})}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.line}>
        <Input
          {...(ref ? { ref } : {})}
          {...(list ? { list, autoComplete: 'off' } : {})}
          {...(placeholder ? { placeholder } : {})}
          className={styles.input ?? ''}
          onFocus={(event) => {
            if (isReadOnly) event.currentTarget.select()
          }}
        />
        {action}
      </div>
      {wrong !== '' && (
        <FieldError className={styles.wrong ?? ''}>
          <span role="alert">{wrong}</span>
        </FieldError>
      )}
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  )
}
