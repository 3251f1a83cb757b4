import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { deskEnglish } from './deskEnglish.ts'
import type { DeskWording } from './deskWording.ts'

const Words = createContext<DeskWording>(deskEnglish)

/** Gives the desk its words, and the document their language and direction. */
export function DeskWords({ wording, children }: { readonly wording: DeskWording; readonly children: ReactNode }) {
  useEffect(() => {
    Object.assign(document.documentElement, { lang: wording.lang, dir: wording.dir })
  }, [wording])
  return <Words value={wording}>{children}</Words>
}

export function useDeskWords(): DeskWording {
  return useContext(Words)
}
