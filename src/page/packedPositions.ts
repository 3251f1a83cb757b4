/**
 * Coordinates as a page carries them, half as long. A list of [longitude, latitude] is one text: the number of
 * decimals, then the difference of each number from the one before in units of the last decimal ("4:371971 364826 8140
 * 3349"). Lists of lists stay lists.
 */
export type Packed = string | readonly Packed[]

type Coordinates = readonly number[] | readonly Coordinates[]

/** Coordinates with more decimals are not packed. A ten-millionth of a degree is a centimetre. */
const mostDecimals = 7

/** Packs the coordinates of a geometry; `unpackedPositions` gives the same numbers back. */
export function packedPositions(coordinates: Coordinates): Packed | Coordinates {
  if (!isList(coordinates)) return coordinates
  if (!coordinates.every(isPosition)) return coordinates.map(packedPositions) as Packed
  const decimals = decimalsOf(coordinates.flat() as readonly number[])
  if (decimals === null) return coordinates
  let [x, y] = [0, 0]
  const steps = coordinates.flatMap(([longitude = 0, latitude = 0]) => {
    const before = [x, y] as const
    x = Math.round(longitude * 10 ** decimals)
    y = Math.round(latitude * 10 ** decimals)
    return [x - before[0], y - before[1]]
  })
  return `${decimals}:${steps.join(' ')}`
}

/** The coordinates that were packed. */
export function unpackedPositions(packed: Packed | Coordinates): Coordinates {
  if (typeof packed !== 'string')
    return packed.map((item) => (typeof item === 'number' ? item : unpackedPositions(item as Packed))) as Coordinates
  const [decimals = '0', text = ''] = packed.split(':')
  const unit = 10 ** Number(decimals)
  const steps = text === '' ? [] : text.split(' ').map(Number)
  let [x, y] = [0, 0]
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    x += steps[index * 2] ?? 0
    y += steps[index * 2 + 1] ?? 0
    return [x / unit, y / unit]
  })
}

function isList(coordinates: Coordinates): coordinates is readonly Coordinates[] {
  return coordinates.every((item) => typeof item !== 'number')
}

function isPosition(item: Coordinates): item is readonly [number, number] {
  return item.length === 2 && item.every((part) => typeof part === 'number')
}

/** How many decimals the numbers need; null where they need more than `mostDecimals`. */
function decimalsOf(numbers: readonly number[]): number | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const unit = 10 ** decimals
    if (numbers.every((number) => Math.round(number * unit) / unit === number)) return decimals
  }
  return null
}
