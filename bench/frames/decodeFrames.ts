import type { Browser } from '@playwright/test'
import type { Area } from '../probe/probe.ts'
import type { Picture } from './pictureShown.ts'
import type { Frame } from './screencast.ts'

/** Decodes an area of each frame. `area` is in pixels of the frames. */
export async function decodeFrames(
  browser: Browser,
  frames: readonly Frame[],
  area: Area,
): Promise<readonly Picture[]> {
  const page = await browser.newPage()
  const pictures: Picture[] = []
  for (const { data } of frames) {
    const base64 = await page.evaluate(cropFrame, { data, area })
    pictures.push({
      width: Math.round(area.width),
      height: Math.round(area.height),
      pixels: Buffer.from(base64, 'base64'),
    })
  }
  await page.close()
  return pictures
}

async function cropFrame({ data, area }: { readonly data: string; readonly area: Area }): Promise<string> {
  const response = await fetch(`data:image/jpeg;base64,${data}`)
  const image = await createImageBitmap(await response.blob())
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (context === null) throw new Error('no canvas to read a picture with')
  context.drawImage(image, 0, 0)
  const { left, top, width, height } = area
  const { data: pixels } = context.getImageData(
    Math.round(left),
    Math.round(top),
    Math.round(width),
    Math.round(height),
  )
  let text = ''
  for (let at = 0; at < pixels.length; at += 8192) text += String.fromCharCode(...pixels.subarray(at, at + 8192))
  return btoa(text)
}
