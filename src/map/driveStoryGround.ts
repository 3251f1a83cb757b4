import type { Position } from 'geojson'
import type { StoryState, StoryStore } from '../store/storyStore.ts'
import { lookUp } from '../story/lookUp.ts'
import { project } from './camera.ts'
import { gridTransform } from './gridTransform.ts'
import type { MapScene, View } from './mapScene.ts'
import { placeGrid } from './placeGrid.ts'
import type { quoteLines } from './quoteLines.ts'

/** How near to its place a quote’s line ends, in CSS pixels. */
const shortOf = 13

/** Moves the story’s ground with the camera, and shows what is chosen on it. Returns what ends it. */
export function driveStoryGround(svg: SVGSVGElement, scene: MapScene, store: StoryStore): () => void {
  const { story } = store.getState()
  const extents = [...svg.querySelectorAll<SVGGElement>('[data-extent]')].flatMap((element) => {
    const place = lookUp(story.places, element.dataset.extent)
    return place === undefined ? [] : [{ element, placeId: place.id, grid: placeGrid(place) }]
  })
  const hatch = svg.querySelector('[data-hatch]')
  const paths = svg.querySelectorAll('[data-quote-line]')
  let linesOf: typeof quoteLines | null = null
  let lines: ReturnType<typeof quoteLines>['features'] = []
  /** Great circles are loaded with the first quote that is chosen. */
  const loadLines = () => {
    import('./quoteLines.ts').then((loaded) => {
      linesOf = loaded.quoteLines
      choose(store.getState())
    })
  }
  const move = (view: View) => {
    for (const { element, grid } of extents) {
      const { transform, scale } = gridTransform(grid, view)
      element.setAttribute('transform', transform)
      hatch?.setAttribute('patternTransform', `scale(${(1 / scale).toPrecision(9)})`)
    }
    for (const [index, path] of paths.entries()) {
      const line = lines[index]
      path.setAttribute('d', line === undefined ? '' : linePath(line.geometry, view))
    }
  }
  const choose = (state: StoryState) => {
    for (const { element, placeId } of extents) element.dataset.chosen = String(placeId === state.placeId)
    if (state.quoteId !== null && linesOf === null) loadLines()
    lines = linesOf?.(state.story, state).features ?? []
    const view = scene.view()
    if (view !== null) move(view)
  }
  choose(store.getState())
  const endings = [
    scene.onMove(move),
    store.subscribe((state, previous) => {
      const isSame =
        state.placeId === previous.placeId &&
        state.quoteId === previous.quoteId &&
        (state.date === previous.date || state.quoteId === null)
      if (!isSame) choose(state)
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** A line that ends at its place, in CSS pixels: longitudes count on from its end, so that no copy of the world tears it. */
function linePath(
  { coordinates }: { readonly coordinates: readonly Position[] },
  { camera, size }: View,
): string {
  const [endLongitude = 0, endLatitude = 0] = coordinates.at(-1) ?? []
  const [endX, endY] = project(camera, size, [endLongitude, endLatitude])
  const perDegree = (512 * 2 ** camera.zoom) / 360
  const points = coordinates.map(([longitude = 0, latitude = 0]) => {
    const [, y] = project(camera, size, [longitude, latitude])
    return [endX + (longitude - endLongitude) * perDegree, y] as const
  })
  const kept = points.filter(([x, y]) => Math.hypot(x - endX, y - endY) > shortOf)
  const [x = endX, y = endY] = kept.at(-1) ?? []
  const part = shortOf / Math.max(shortOf, Math.hypot(x - endX, y - endY))
  const end = [endX + (x - endX) * part, endY + (y - endY) * part] as const
  return [...kept, end]
    .map(([left, top], index) => `${index === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`)
    .join('')
}
