import { expect, it } from 'vitest'
import { detailShown, firstShown, type Picture } from './pictureShown.ts'

/** Pixels by a letter each: paper, land, water, ink. */
function picture(pixels: string): Picture {
  const colours: Readonly<Record<string, readonly number[]>> = {
    p: [255, 255, 255],
    l: [244, 241, 234],
    w: [219, 227, 231],
    i: [20, 20, 20],
  }
  const bytes = [...pixels].flatMap((letter) => [...(colours[letter] ?? []), 255])
  return { width: pixels.length, height: 1, pixels: Uint8Array.from(bytes) }
}

const map = picture('llllllwwii')

it('finds no map in blank paper, nor in a sheet of the land’s colour', () => {
  expect(detailShown(picture('pppppppppp'), map)).toBe(0)
  expect(detailShown(picture('llllllllll'), map)).toBe(0)
})

it('counts the detail that is there', () => {
  expect(detailShown(picture('llllllwwll'), map)).toBe(0.5)
  expect(detailShown(map, map)).toBe(1)
})

it('takes the first picture that shows nearly all of the last', () => {
  expect(firstShown([picture('pppppppppp'), picture('llllllwwll'), map, map])).toBe(2)
  expect(firstShown([])).toBeNull()
})
