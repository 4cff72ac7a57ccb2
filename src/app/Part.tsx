import { type ReactNode, Suspense } from 'react'
import { PartFailed } from '~/panels/crash/PartFailed.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

type Props = {
  readonly children: ReactNode
  /** What keeps the place while the code is on its way. */
  readonly placeholder?: ReactNode
}

/** One part of the page: it loads, and may break, without the others. */
export function Part({ children, placeholder = null }: Props) {
  return (
    <ErrorBoundary fallback={() => <PartFailed onReload={() => window.location.reload()} />}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  )
}
