import type { GroundOptions, StillSource } from '../../map/useGround.ts'
import { savesData } from '../../page/savesData.ts'
import type { Options } from '../address/options.ts'

/** The options of the map’s ground for this reader. `lang` is the language of its names. */
export function groundOptions(still: StillSource, { staysStill }: Options, lang: string): GroundOptions {
  return { still, staysStill: staysStill || savesData(), lang }
}
