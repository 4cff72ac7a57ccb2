import { Component, type ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  readonly fallback: (error: unknown) => ReactNode
}
type State = { readonly broken: { readonly error: unknown } | null }

/** What breaks inside is replaced; what stands around it goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { broken: null }

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } }
  }

  override render(): ReactNode {
    const { broken } = this.state
    return broken ? this.props.fallback(broken.error) : this.props.children
  }
}
