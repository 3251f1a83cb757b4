import { Component, Fragment, type ReactNode } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'
import type { PageWording } from '../../wording/wording.ts'

type Props = { readonly wording: PageWording; readonly children: ReactNode }
type State = { readonly hasFailed: boolean; readonly page: ReactNode; readonly renewals: number }

/** How often a page is made anew before it counts as broken. */
const mostRenewals = 20

/**
 * Says that the page has broken, instead of a blank page, when a panel throws. Where only someone else has taken elements out of
 * the page, makes it anew: what the reader has chosen is in the store.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, page: null, renewals: 0 }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown) {
    const { renewals } = this.state
    if (isForeignChange(error) && renewals < mostRenewals) {
      this.setState({ hasFailed: false, renewals: renewals + 1 })
      return
    }
    reportFailure(error)
    import('./crashPage.tsx').then(
      async ({ crashPage }) => this.setState({ page: await crashPage(this.props.wording.lang) }),
      reportFailure,
    )
  }

  override render() {
    const { hasFailed, page, renewals } = this.state
    if (!hasFailed) return <Fragment key={renewals}>{this.props.children}</Fragment>
    return page ?? <p role="alert">{this.props.wording.crashed}</p>
  }
}

/** Whether the browser did not find a node where React had put it: an extension or a translator has taken it away. */
function isForeignChange(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
