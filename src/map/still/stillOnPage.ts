import type { GroundName, StillExtract, StillGround } from '../ground/stillGround.ts'

/** What a prerendered page says of an extract beside its paths: its units, its corner and its size. */
export function gridAttribute({ unitsPerWorld, origin, size }: StillExtract): string {
  return [unitsPerWorld, ...origin, ...size].join(' ')
}

/**
 * The still map that a prerendered page has drawn: its paths stay where they are, in the page. Null where there is
 * none. `names` are those of its ground.
 */
export function stillOnPage(page: ParentNode, names: readonly GroundName[]): StillGround | null {
  const extracts = [...page.querySelectorAll('[data-still-map] [data-extract]')].map((extract) => {
    const [unitsPerWorld = 1, left = 0, top = 0, width = 0, height = 0] = (extract.getAttribute('data-extract') ?? '')
      .split(' ')
      .map(Number)
    return { unitsPerWorld, origin: [left, top], size: [width, height], paths: {} } as const
  })
  return extracts.length === 0 ? null : { version: 1, extracts, names }
}

/** A page’s still map and what else a file has of it: extracts that lie below those on the page, and names. */
export function mergeLaterExtracts(page: StillGround, file: StillGround): StillGround {
  const drawn = new Set(page.extracts.map(gridAttribute))
  const below = file.extracts.filter((extract) => !drawn.has(gridAttribute(extract)))
  return {
    ...page,
    extracts: [...below, ...page.extracts],
    names: file.names.length > 0 ? file.names : page.names,
  }
}

/** Whether an extract’s paths stay where they are, in the page. */
export function isOnPage({ paths }: StillExtract): boolean {
  return Object.keys(paths).length === 0
}
