import { Adopted } from '../page/Adopted.tsx'
import type { Asides } from './asides.tsx'

/** The asides as the page has them already. */
export const adoptedAsides: Asides = {
  mapInWords: <Adopted name="map in words" />,
  timelineTable: <Adopted name="timeline table" />,
}
