import type { ReactNode } from 'react'
import { MapInWords } from '../../map/MapInWords.tsx'
import { TimelineTable } from '../../timeline/TimelineTable.tsx'
import { loadWording } from '../../wording/loadWording.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What of a page never changes once it is written in a language: for who can’t see the map, and for paper. */
export type PrintAlternatives = { readonly mapInWords: ReactNode; readonly timelineTable: ReactNode }

export function printAlternativesIn({ inWords, columns }: LaterWording): PrintAlternatives {
  return {
    mapInWords: <MapInWords words={inWords} />,
    timelineTable: <TimelineTable columns={columns} />,
  }
}

/** The alternatives in a language other than the page’s, whose words are loaded with them. */
export async function loadPrintAlternatives(lang: string): Promise<PrintAlternatives> {
  const { later } = await loadWording(lang)
  return printAlternativesIn(later)
}
