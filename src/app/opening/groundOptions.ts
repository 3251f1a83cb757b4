import type { GroundOptions, StillSource } from '../../map/useGround.ts'
import type { Options } from '../address/options.ts'

/** The options of the map’s ground for this reader. `lang` is the language of its names. */
export function groundOptions(still: StillSource, { staysStill }: Options, lang: string): GroundOptions {
  return { still, staysStill: staysStill || savesData(), lang }
}

/** Whether the reader has asked the browser to save data: https://wicg.github.io/savedata/ */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
