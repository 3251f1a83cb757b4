import type { ReactNode } from 'react'
import { loadWording } from '../wording/loadWording.ts'
import { FailurePage } from './FailurePage.tsx'

/** The page that says that a panel has failed, in a language. */
export async function crashPage(message: string, lang: string): Promise<ReactNode> {
  return <FailurePage failure={{ kind: 'crash', message }} wording={await loadWording(lang)} />
}
