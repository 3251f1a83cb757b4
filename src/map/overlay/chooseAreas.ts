import type { StoryStore } from '../../store/storyStore.ts'

/** A pointer that moves farther than this between down and up has moved the map, in CSS pixels. */
const slack = 5

/**
 * Chooses the area that is clicked where no button is, the smallest of those that hold the point, or lets it go where it
 * was chosen. The pointer shows that an area can be clicked. Ends with `signal`.
 */
export function chooseAreas(frame: HTMLElement, svg: SVGSVGElement, store: StoryStore, signal: AbortSignal): void {
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('[data-extent][data-geometry="Polygon"]')]
  const areaAt = (event: MouseEvent) => (isOnGround(event, frame) ? smallestAt(shapes, event) : undefined)
  let down: PointerEvent | null = null
  // In the capturing phase: the live map keeps its events to itself.
  frame.addEventListener(
    'pointerdown',
    (event) => {
      down = event
    },
    { signal, capture: true },
  )
  frame.addEventListener(
    'click',
    (event) => {
      const hasMoved = down !== null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > slack
      const id = hasMoved ? undefined : areaAt(event)
      if (id !== undefined) store.actions.choosePlace(id === store.getState().placeId ? null : id)
    },
    { signal },
  )
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0)
        frame.toggleAttribute('data-over-area', areaAt(event) !== undefined)
    },
    { signal },
  )
}

function isOnGround({ target }: Event, frame: HTMLElement): boolean {
  return target instanceof Element && frame.contains(target) && target.closest('button, a, [data-on-map]') === null
}

/** The id of the smallest area under the pointer. */
function smallestAt(areas: readonly SVGGraphicsElement[], { clientX, clientY }: MouseEvent): string | undefined {
  const under = areas.filter((area) => {
    if (area.dataset.gone !== undefined) return false
    const shape = area.querySelector<SVGGeometryElement>('path:last-child')
    const matrix = shape?.getScreenCTM()
    return matrix != null && shape?.isPointInFill(new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()))
  })
  const sizeOf = (area: SVGGraphicsElement) => {
    const { width, height } = area.getBoundingClientRect()
    return width * height
  }
  return under.sort((a, b) => sizeOf(a) - sizeOf(b))[0]?.dataset.extent
}
