import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { StillGround } from '../../../src/map/ground/stillGround.ts'
import type { Story } from '../../../src/story/story.ts'
import type { PageFont } from '../fonts/pageFonts.ts'
import type { ThemeTokens } from '../styles/themeTokens.ts'
import { colourOf } from '../styles/themeTokens.ts'
import { openLettering } from './lettering.ts'
import { pictureSvg } from './pictureSvg.ts'

/**
 * Draws the picture of a story for sharing: a PNG of `pictureSize` in the light colours. Text is drawn as outlines, by resvg,
 * so that the picture is the same on every machine. Text that the page’s fonts can’t write, such as Arabic, is left out.
 */
export async function storyPicture(
  story: Story,
  ground: StillGround,
  fonts: readonly PageFont[],
  theme: ThemeTokens,
): Promise<Uint8Array> {
  await resvgIsReady()
  const svg = pictureSvg(story, ground, openLettering(fonts), (token) => colourOf(theme.light, token))
  const resvg = new Resvg(svg)
  const image = resvg.render()
  const png = image.asPng()
  image.free()
  resvg.free()
  return png
}

let ready: Promise<void> | undefined

/** resvg’s WebAssembly can be initialised only once. */
function resvgIsReady(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  return ready
}
