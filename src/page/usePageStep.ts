import { type RefObject, useLayoutEffect, useState } from 'react'
import { usePrerenderedStep } from './PrerenderedStep.tsx'
import { pageStep } from './pageSteps.ts'

/** The step of the page around an element, in CSS pixels; before it is measured, the one that the page was written for. */
export function usePageStep(element: RefObject<HTMLElement | null>): number {
  const [step, setStep] = useState(usePrerenderedStep())
  useLayoutEffect(() => {
    const page = element.current?.closest('[data-page]')
    if (page == null) return
    const measure = () => setStep(pageStep(page.getBoundingClientRect().width))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(page)
    return () => observer.disconnect()
  }, [element])
  return step
}
