import type { ReactNode } from 'react'
import { textIn } from '~/map/text.ts'
import { Brand } from '~/panels/bar/Brand.tsx'
import { useApp } from '~/state/store.ts'
import styles from './BarPlaceholder.module.css'

/** The bar before its code has come: the same mark and title in the same places. */
export function BarPlaceholder({ children }: { readonly children?: ReactNode }) {
  const title = useApp(({ document: { map }, language }) => textIn(map.title, language, map.language))
  return (
    <div className={styles.bar}>
      <Brand />
      <span className={styles.title}>{title}</span>
      {children}
    </div>
  )
}
