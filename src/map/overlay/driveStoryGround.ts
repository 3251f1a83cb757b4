import type { StoryState, StoryStore } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { View } from '../projection/camera.ts'
import { gridTransform } from '../projection/gridTransform.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { placeGrid } from './placeGrid.ts'
import type { quoteLinePaths } from './quoteLinePaths.ts'

/** Moves the story’s ground with the camera, and shows what is chosen on it. Returns what ends it. */
export function driveStoryGround(svg: SVGSVGElement, scene: MapScene, store: StoryStore): () => void {
  const { story } = store.getState()
  const extents = [...svg.querySelectorAll<SVGGElement>('[data-extent]')].flatMap((element) => {
    const place = lookUp(story.places, element.dataset.extent)
    return place === undefined ? [] : [{ element, placeId: place.id, grid: placeGrid(place) }]
  })
  const hatch = svg.querySelector('[data-hatch]')
  const paths = svg.querySelectorAll('[data-quote-line]')
  let pathsOf: typeof quoteLinePaths | null = null
  let drawn: ReturnType<typeof quoteLinePaths> | undefined
  /** Great circles are loaded with the first quote that is chosen. */
  const loadLines = () => {
    import('./quoteLinePaths.ts').then((loaded) => {
      pathsOf = loaded.quoteLinePaths
      choose(store.getState())
    }, console.error)
  }
  const move = (view: View) => {
    for (const { element, grid } of extents) {
      const { transform, scale } = gridTransform(grid, view)
      element.setAttribute('transform', transform)
      hatch?.setAttribute('patternTransform', `scale(${(1 / scale).toPrecision(9)})`)
    }
    const lines = drawn?.(view)
    for (const [index, path] of paths.entries()) path.setAttribute('d', lines?.[index] ?? '')
  }
  const choose = (state: StoryState) => {
    for (const { element, placeId } of extents) element.dataset.chosen = String(placeId === state.placeId)
    if (state.quoteId !== null && pathsOf === null) loadLines()
    drawn = pathsOf?.(state)
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
