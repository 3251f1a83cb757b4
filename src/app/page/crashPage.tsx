import type { ReactNode } from 'react'
import { loadWording } from '../../wording/loadWording.ts'
import { FailurePage } from './FailurePage.tsx'

/** The page for a panel that has thrown, in a language. */
export async function crashPage(lang: string): Promise<ReactNode> {
  return <FailurePage failure={{ kind: 'crash' }} wording={await loadWording(lang)} />
}
