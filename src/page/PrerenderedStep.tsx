import { createContext, useContext } from 'react'

/** The step of the first render in the browser, before the page is measured, in CSS pixels. */
const firstStep = 780

const PrerenderedStepContext = createContext<number>(firstStep)

/** Sets the step where a page is prerendered for several. */
export const PrerenderedStep = PrerenderedStepContext.Provider

export function usePrerenderedStep(): number {
  return useContext(PrerenderedStepContext)
}
