import { Component, type ReactNode } from 'react'
import type { Wording } from '../wording/wording.ts'
import { FailurePage } from './FailurePage.tsx'

type Props = { readonly wording: Wording; readonly children: ReactNode }

/** Shows what went wrong in place of a blank page when a panel throws. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  /** Heard by what tells the page around a frame. */
  override componentDidCatch({ message }: Error) {
    dispatchEvent(new CustomEvent('dateline:crash', { detail: message }))
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <FailurePage
        failure={{ kind: 'crash', message: error.stack ?? error.message }}
        wording={this.props.wording}
      />
    )
  }
}
