import type { ReactNode } from 'react'
import { MapInWords } from '../../map/MapInWords.tsx'
import { MapKey } from '../../map/MapKey.tsx'
import { ControlRecord } from '../../quotes/ControlRecord.tsx'
import { LeadPanel } from '../../quotes/LeadPanel.tsx'
import { inLanguage } from '../../story/questions/inLanguage.ts'
import { TimelineTable } from '../../timeline/TimelineTable.tsx'
import { loadWording } from '../../wording/loadWording.ts'
import type { LaterWording } from '../../wording/wording.ts'

/**
 * The parts of a page that never change once they are written in a language: the lead, the map in words, its key, and for
 * paper the timeline’s table and the record of who held what.
 */
export type PrintAlternatives = {
  readonly lead: ReactNode
  readonly mapInWords: ReactNode
  readonly mapKey: ReactNode
  readonly timelineTable: ReactNode
  readonly controlRecord: ReactNode
}

export function printAlternativesIn(later: LaterWording): PrintAlternatives {
  return {
    lead: <LeadPanel />,
    mapInWords: <MapInWords words={later} />,
    mapKey: <MapKey words={later.mapKey} />,
    timelineTable: <TimelineTable words={later} />,
    controlRecord: <ControlRecord words={later} />,
  }
}

export { inLanguage }

/** The alternatives in another language than the page’s, loaded with its words. */
export async function loadPrintAlternatives(lang: string): Promise<PrintAlternatives> {
  const { later } = await loadWording(lang)
  return printAlternativesIn(later)
}
