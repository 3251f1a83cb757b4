import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { StillGround } from '../../map/ground/stillGround.ts'
import type { Story } from '../../story/story.ts'
import type { ThemeTokens } from '../styles/themeTokens.ts'
import { colourOf } from '../styles/themeTokens.ts'
import type { Lettering } from './lettering.ts'
import { pictureSvg } from './pictureSvg.ts'

/**
 * Draws the picture of a story for sharing: a PNG of `pictureSize` in the light colours. Text is drawn as outlines, by resvg,
 * so that the picture is the same on every machine. Text that the fonts can’t write, such as Arabic, is left out. `resvg` is
 * its WebAssembly.
 */
export async function storyPicture(
  story: Story,
  ground: StillGround,
  lettering: Lettering,
  theme: ThemeTokens,
  resvg: Uint8Array,
): Promise<Uint8Array> {
  await resvgIsReady(resvg)
  const svg = pictureSvg(story, ground, lettering, (token) => colourOf(theme.light, token))
  const drawing = new Resvg(svg)
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

let ready: Promise<void> | undefined

/** resvg’s WebAssembly can be initialised only once. */
function resvgIsReady(resvg: Uint8Array): Promise<void> {
  ready ??= initWasm(resvg)
  return ready
}
