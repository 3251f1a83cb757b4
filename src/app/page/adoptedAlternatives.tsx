// Their styles are the page’s, although their words are written by the prerenderer alone.
import '../../map/MapKey.module.css'
import '../../quotes/ControlHistory.module.css'
import '../../quotes/LeadPanel.module.css'
import { Adopted } from '../../page/Adopted.tsx'
import type { PrintAlternatives } from './printAlternatives.tsx'

/** The alternatives that a prerendered page already has. */
export const adoptedAlternatives: PrintAlternatives = {
  lead: <Adopted name="lead" />,
  mapInWords: <Adopted name="map in words" />,
  mapKey: <Adopted name="map key" />,
  timelineTable: <Adopted name="timeline table" />,
  controlRecord: <Adopted name="control record" />,
}
