import { type ReactNode, useId } from 'react'
import styles from './Group.module.css'

type Props = { readonly title: string; readonly aside?: string; readonly children: ReactNode }

/** Some controls under their heading. */
export function Group({ title, aside, children }: Props) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot have a heading for its legend and lie in a grid
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </div>
  )
}
