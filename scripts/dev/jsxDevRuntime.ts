/**
 * React’s JSX runtime for the browser in development. It is told not to compare elements that have styles with their
 * prerendered HTML, because `liftStyles` has moved these styles into the story’s stylesheet: React’s development build
 * would report each of them as a hydration mismatch. The production build compares no attributes.
 */
import type { ElementType, Key } from 'react'
import { type JSXSource, jsxDEV as reactJsxDEV } from 'react/jsx-dev-runtime'

export { Fragment } from 'react/jsx-dev-runtime'

export function jsxDEV(
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
) {
  const isLifted = typeof type === 'string' && 'style' in props
  const ownProps = isLifted ? { ...props, suppressHydrationWarning: true } : props
  return reactJsxDEV(type, ownProps, key, isStatic, source, self)
}
