import { reportFailure } from '../../page/reportFailure.ts'
import type { StoryState, StoryStore } from '../../store/storyStore.ts'
import { lookUp } from '../../story/lookUp.ts'
import type { Place, Story } from '../../story/story.ts'
import { type FramePoint, project, type View } from '../projection/camera.ts'
import { gridTransform } from '../projection/gridTransform.ts'
import type { MapScene } from '../scene/mapScene.ts'
import { arrowEnd } from './advanceArrow.ts'
import { heldAttributes } from './heldAttributes.ts'
import { placeGrid } from './placeGrid.ts'
import type { quoteLinePaths } from './quoteLinePaths.ts'

/** A part of the overlay: it moves with the camera and shows what is chosen. */
type Part = { readonly move: (view: View) => void; readonly choose: (state: StoryState) => void }

/** Moves the story’s areas and lines with the camera, and shows what is chosen on them. Returns what ends it. */
export function driveStoryGround(svg: SVGSVGElement, scene: MapScene, store: StoryStore): () => void {
  const extents = extentsIn(svg, store.getState().story)
  const lines = quoteLinesIn(svg, () => chooseLines(store.getState()))
  const move = (part: Part, view = scene.view()) => view !== null && part.move(view)
  const chooseLines = (state: StoryState) => {
    lines.choose(state)
    move(lines)
  }
  const choose = (state: StoryState) => {
    extents.choose(state)
    chooseLines(state)
  }
  choose(store.getState())
  move(extents)
  const endings = [
    scene.onMove((view) => {
      move(extents, view)
      move(lines, view)
    }),
    store.subscribe((state, previous) => !looksSame(state, previous) && choose(state)),
  ]
  return () => {
    for (const end of endings) end()
  }
}

function looksSame(state: StoryState, previous: StoryState): boolean {
  return (
    state.placeId === previous.placeId &&
    state.quoteId === previous.quoteId &&
    (state.date === previous.date || (state.quoteId === null && state.story.control.length === 0))
  )
}

function extentsIn(svg: SVGSVGElement, story: Story): Part {
  const extents = [...svg.querySelectorAll<SVGGElement>('[data-extent]')].flatMap((element) => {
    const place = lookUp(story.places, element.dataset.extent)
    const hatch = svg.querySelector(`[data-hatch="${CSS.escape(element.dataset.extent ?? '')}"]`)
    const head = svg.querySelector(`[data-arrow-head="${CSS.escape(element.dataset.extent ?? '')}"]`)
    return place === undefined ? [] : [{ element, hatch, head, place, grid: placeGrid(place) }]
  })
  return {
    move: (view) => {
      let anchor: FramePoint | null = null
      for (const { element, hatch, head, place, grid } of extents) {
        const { transform, scale, corner } = gridTransform(grid, view)
        anchor ??= corner
        const [x, y] = [(anchor[0] - corner[0]) / scale, (anchor[1] - corner[1]) / scale]
        element.setAttribute('transform', transform)
        if (head !== null) pointArrow(head, place, view)
        hatch?.setAttribute('patternTransform', `translate(${x} ${y}) scale(${(1 / scale).toPrecision(9)})`)
      }
    },
    choose: (state) => {
      for (const { element, hatch, head, place } of extents) {
        for (const part of [element, hatch, head]) part?.setAttribute('data-chosen', String(place.id === state.placeId))
        for (const [name, value] of Object.entries(heldAttributes(place, story.sides, state.date)))
          for (const part of [element, hatch, head])
            if (value === undefined) part?.removeAttribute(name)
            else part?.setAttribute(name, String(value))
      }
    },
  }
}

function pointArrow(head: Element, place: Place, { camera, size }: View): void {
  const { tip, angle } = arrowEnd(place)
  const [x, y] = project(camera, size, tip)
  head.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle})`)
}

/** The lines of the chosen quote. What draws great circles is loaded with the first quote; then `onLoad` is called. */
function quoteLinesIn(svg: SVGSVGElement, onLoad: () => void): Part {
  const paths = svg.querySelectorAll('[data-quote-line]')
  let pathsOf: typeof quoteLinePaths | null = null
  let pathsFor: ReturnType<typeof quoteLinePaths> | undefined
  let isDrawn = false
  const load = () => {
    import('./quoteLinePaths.ts').then((loaded) => {
      pathsOf = loaded.quoteLinePaths
      onLoad()
    }, reportFailure)
  }
  return {
    move: (view) => {
      const lines = pathsFor?.(view)
      if (lines === undefined && !isDrawn) return
      isDrawn = lines !== undefined
      for (const [index, path] of paths.entries()) path.setAttribute('d', lines?.[index] ?? '')
    },
    choose: (state) => {
      if (state.quoteId !== null && pathsOf === null) load()
      pathsFor = pathsOf?.(state)
    },
  }
}
