import { createContext, useContext } from 'react'

/** The step that the page’s first rendering in the browser is for, before it is measured, in CSS pixels. */
const firstStep = 780

const PrerenderedStepContext = createContext<number>(firstStep)

/** Sets it, where a page is written for several. */
export const PrerenderedStep = PrerenderedStepContext.Provider

export function usePrerenderedStep(): number {
  return useContext(PrerenderedStepContext)
}
