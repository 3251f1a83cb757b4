import type { Page } from '@playwright/test'

/** Where a picture of the ground has water: a byte for each pixel, row by row. */
export type WaterPixels = { readonly width: number; readonly height: number; readonly isWater: Uint8Array }

/** Reads a picture of the light map: its water is bluer than red, its land and borders are not. */
export async function waterPixels(page: Page, picture: Buffer): Promise<WaterPixels> {
  const read = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (context === null) throw new Error('no canvas to read a picture with')
    context.drawImage(image, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
    const water = Array.from({ length: width * height }, (_, index) =>
      (data[index * 4 + 2] ?? 0) > (data[index * 4] ?? 0) ? 1 : 0,
    )
    return { width, height, water }
  }, picture.toString('base64'))
  return { width: read.width, height: read.height, isWater: Uint8Array.from(read.water) }
}

/**
 * The part of one picture’s shore (water beside land: of coasts, lakes and rivers) that has no water of the other
 * within a distance, in pixels. Throws where there is no shore at all.
 */
export function partAstray(one: WaterPixels, other: WaterPixels, distance: number): number {
  const { width, height, isWater } = one
  let [shore, astray] = [0, 0]
  for (let y = distance; y < height - distance; y += 1) {
    for (let x = distance; x < width - distance; x += 1) {
      const at = y * width + x
      const isLandBeside = [at - 1, at + 1, at - width, at + width].some((beside) => isWater[beside] === 0)
      if (isWater[at] !== 1 || !isLandBeside) continue
      shore += 1
      if (!hasWaterNear(other, x, y, distance)) astray += 1
    }
  }
  if (shore === 0) throw new Error('the picture has no shore')
  return astray / shore
}

/** The same of the land: a picture without an island that the other has is as wrong as one without a lake. */
export function withLandAsWater({ width, height, isWater }: WaterPixels): WaterPixels {
  return { width, height, isWater: isWater.map((water) => 1 - water) }
}

function hasWaterNear({ width, isWater }: WaterPixels, x: number, y: number, distance: number): boolean {
  const reach = Math.floor(distance)
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      if (dx * dx + dy * dy <= distance * distance && isWater[(y + dy) * width + x + dx] === 1) return true
    }
  }
  return false
}
