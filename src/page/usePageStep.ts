import { createContext, type RefObject, useContext, useLayoutEffect, useState } from 'react'
import { pageStep } from './pageSteps.ts'

/** The step of the page around an element, in CSS pixels; before it is measured, the one that the page was written for. */
export function usePageStep(element: RefObject<HTMLElement | null>): number {
  const [step, setStep] = useState(useContext(PrerenderedStepContext))
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

/** The step of the first render in the browser, before the page is measured, in CSS pixels. */
const firstStep = 780

const PrerenderedStepContext = createContext<number>(firstStep)

/** Sets the step where a page is prerendered for several. */
export const PrerenderedStep = PrerenderedStepContext.Provider
