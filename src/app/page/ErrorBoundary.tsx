import { Component, type ReactNode } from 'react'

type Props = { readonly lang: string; readonly children: ReactNode }

/** Shows the error instead of a blank page when a panel throws. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null; readonly page: ReactNode }> {
  override state = { error: null as Error | null, page: null as ReactNode }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  /** The frame’s reports to its host listen to this too. */
  override componentDidCatch({ message, stack = message }: Error) {
    dispatchEvent(new CustomEvent('dateline:crash', { detail: message }))
    import('./crashPage.tsx').then(
      async ({ crashPage }) => this.setState({ page: await crashPage(stack, this.props.lang) }),
      console.error,
    )
  }

  override render() {
    const { error, page } = this.state
    return error === null ? this.props.children : (page ?? <p role="alert">{error.message}</p>)
  }
}
