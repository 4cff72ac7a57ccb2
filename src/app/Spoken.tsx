import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useApp } from '~/state/store.ts'

/** What React Aria says inside is in the language of the page, not of the browser. */
export function Spoken({ children }: { readonly children?: ReactNode }) {
  const language = useApp((state) => state.language)
  return <I18nProvider locale={language}>{children}</I18nProvider>
}
