import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { readPageFonts } from './pageFonts.ts'

// All files come in the same turn, so that unpacking one could meet unpacking the next.
vi.mock('node:fs/promises', () => ({ readFile: async (path: string) => readFileSync(path) }))

/** The sum of a whole font’s 32-bit numbers, which the table `head` makes the same for every font (OpenType 1.9). */
function checksum(font: Buffer): number {
  let sum = 0
  for (let at = 0; at + 4 <= font.length; at += 4) sum = (sum + font.readUInt32BE(at)) % 2 ** 32
  return sum
}

it('has four fonts, each whole, when they are read twice at once', async () => {
  for (const fonts of await Promise.all([readPageFonts(), readPageFonts()])) {
    expect(fonts.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'sans 400',
      'sans 600',
      'serif 400',
      'serif 600',
    ])
    for (const { data } of fonts) expect(checksum(Buffer.from(data))).toBe(0xb1b0afba)
  }
})

it('names the folder where they are missing', async () => {
  await expect(readPageFonts('no/such/folder')).rejects.toThrow('no/such/folder')
})
