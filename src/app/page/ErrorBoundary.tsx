import { Component, Fragment, type ReactNode } from 'react'
import { reportFailure } from '../../page/reportFailure.ts'
import type { PageWording } from '../../wording/wording.ts'

type Props = { readonly wording: PageWording; readonly children: ReactNode }
type State = {
  readonly hasFailed: boolean
  /** Another one makes the page anew. */
  readonly key: number
  readonly page?: ReactNode
}

/**
 * Says that the page has broken, instead of a blank page, when a panel throws. Where only someone else has taken elements out of
 * the page, makes it anew: what the reader has chosen is in the store.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, key: 0 }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: Error) {
    // A node is not where React had put it. React itself ends an endless row of them, by an error of another kind.
    if (error.name === 'NotFoundError') {
      this.setState({ hasFailed: false, key: this.state.key + 1 })
      return
    }
    reportFailure(error)
    import('./crashPage.tsx').then(
      async ({ crashPage }) => this.setState({ page: await crashPage(this.props.wording.lang) }),
      reportFailure,
    )
  }

  override render() {
    const { hasFailed, page, key } = this.state
    if (!hasFailed) return <Fragment key={key}>{this.props.children}</Fragment>
    return page ?? <p role="alert">{this.props.wording.crashed}</p>
  }
}
