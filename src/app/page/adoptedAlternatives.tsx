import { Adopted } from '../../page/Adopted.tsx'
import type { PrintAlternatives } from './printAlternatives.tsx'

/** The printAlternatives as the page has them already. */
export const adoptedAlternatives: PrintAlternatives = {
  mapInWords: <Adopted name="map in words" />,
  timelineTable: <Adopted name="timeline table" />,
}
