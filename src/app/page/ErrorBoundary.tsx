import { Component, type ReactNode } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'
import type { PageWording } from '../../wording/wording.ts'

type Props = { readonly wording: PageWording; readonly children: ReactNode }

/** Says that the page has broken, instead of a blank page, when a panel throws. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean; readonly page: ReactNode }> {
  override state = { hasFailed: false, page: null as ReactNode }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  /** React’s root reports the error (`onCaughtError`). */
  override componentDidCatch() {
    import('./crashPage.tsx').then(
      async ({ crashPage }) => this.setState({ page: await crashPage(this.props.wording.lang) }),
      reportFailure,
    )
  }

  override render() {
    const { hasFailed, page } = this.state
    return hasFailed ? (page ?? <p role="alert">{this.props.wording.crashed}</p>) : this.props.children
  }
}
