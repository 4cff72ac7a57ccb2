import { type ReactNode, Suspense } from 'react'
import { PartFailed } from '~/panels/crash/PartFailed.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

type Props = {
  readonly children: ReactNode
  /** What keeps the place while the code is on its way. */
  readonly placeholder?: ReactNode
  /** What stands there when it fails, where a sentence of its own would be too much. */
  readonly failed?: ReactNode
}

/** One part of the page: it loads, and may break, without the others. */
export function Part({ children, placeholder = null, failed }: Props) {
  return (
    <ErrorBoundary
      fallback={() => (failed === undefined ? <PartFailed onReload={() => window.location.reload()} /> : failed)}
    >
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  )
}
