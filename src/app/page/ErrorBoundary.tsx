import { Component, type ReactNode } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'

type Props = { readonly lang: string; readonly children: ReactNode }

/** Shows the error instead of a blank page when a panel throws. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null; readonly page: ReactNode }> {
  override state = { error: null as Error | null, page: null as ReactNode }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  /** React’s root reports the error (`onCaughtError`). */
  override componentDidCatch({ message, stack = message }: Error) {
    import('./crashPage.tsx').then(
      async ({ crashPage }) => this.setState({ page: await crashPage(stack, this.props.lang) }),
      reportFailure,
    )
  }

  override render() {
    const { error, page } = this.state
    return error === null ? this.props.children : (page ?? <p role="alert">{error.message}</p>)
  }
}
