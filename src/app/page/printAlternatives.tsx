import type { ReactNode } from 'react'
import { MapInWords } from '../../map/MapInWords.tsx'
import { TimelineTable } from '../../timeline/TimelineTable.tsx'
import { loadWording } from '../../wording/loadWording.ts'
import type { LaterWording } from '../../wording/wording.ts'

/**
 * The parts of a page that never change once they are written in a language: the map in words, and the timeline’s table
 * for paper.
 */
export type PrintAlternatives = { readonly mapInWords: ReactNode; readonly timelineTable: ReactNode }

export function printAlternativesIn({ inWords, columns }: LaterWording): PrintAlternatives {
  return {
    mapInWords: <MapInWords words={inWords} />,
    timelineTable: <TimelineTable columns={columns} />,
  }
}

/** The alternatives in another language than the page’s, loaded with its words. */
export async function loadPrintAlternatives(lang: string): Promise<PrintAlternatives> {
  const { later } = await loadWording(lang)
  return printAlternativesIn(later)
}
