import { type FrameState, isInStory } from './frameState.ts'
import { actsInView, namedBy, nativeControl, type ProseControls, updateControl } from './proseControls.ts'

/** A map as the prose drives it. */
export type DrivenMap = HTMLElement & {
  /** What its frame has last said of itself; null until the frame is ready. */
  readonly state: FrameState | null
  readonly choosePlace: (place: string | null) => void
  readonly goTo: (date: string) => void
  /** Loads its frame now. */
  readonly load: () => void
}

const names = ['data-dateline-place', 'data-dateline-date']
const prose = `[${names.join('],[')}]`

/**
 * Makes elements of the article that name a place or a day controls of their map, for the life of the page. Their layout does
 * not change, and elements whose map has gone become plain prose again. Returns a function that updates all of them.
 */
export function followProse(): () => void {
  const controls: ProseControls = new WeakMap()
  const warned = new WeakSet<Element>()
  const near = observe('100%', (_, map) => map.load())
  const middle = observe('-50% 0px', (element, map) => actsInView(element) && drive(element, map, false))
  const update = () => {
    for (const element of document.querySelectorAll<HTMLElement>(prose)) {
      // Observing an element again changes nothing.
      near.observe(element)
      middle.observe(element)
      const state = mapFor(element)?.state
      if (updateControl(controls, element, state) || !state || warned.has(element)) continue
      warned.add(element)
      console.warn('dateline-map: no such place or day', element)
    }
  }
  onProseChange(update)
  listen(controls)
  update()
  return update
}

/** Calls `act` for elements that come into a margin of the window, with their map. */
function observe(rootMargin: string, act: (element: HTMLElement, map: DrivenMap) => void) {
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const map = isIntersecting && mapFor(target as HTMLElement)
        if (map) act(target as HTMLElement, map)
      }
    },
    { rootMargin },
  )
}

/** Calls `update` at most once a frame when elements come, go or name something else. */
function onProseChange(update: () => void): void {
  let isAwaited = false
  new MutationObserver(() => {
    if (isAwaited) return
    isAwaited = true
    requestAnimationFrame(() => {
      isAwaited = false
      update()
    })
  }).observe(document, { childList: true, subtree: true, attributeFilter: names })
}

function listen(controls: ProseControls): void {
  addEventListener('click', (event) => press(controls, event))
  addEventListener('keydown', (event) => {
    const isKey = /^(Enter| )$/.test(event.key) && !event.repeat
    // Elements that are controls without our help answer keys by themselves, with a click.
    if (isKey && controls.get(event.target as HTMLElement)) press(controls, event)
  })
}

/** Chooses what the pressed control names, or lets go of the place if it is chosen. Links inside it stay links. */
function press(controls: ProseControls, event: MouseEvent | KeyboardEvent): void {
  const target = event.target as Element
  const element = target.closest?.<HTMLElement>(prose)
  const map = element && controls.has(element) && !actsInView(element) && mapFor(element)
  if (!map || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
  const inner = target.closest(nativeControl)
  if (inner && inner !== element && element.contains(inner)) return
  event.preventDefault()
  drive(element, map, true)
  if (!isInSight(map)) map.scrollIntoView()
}

/** Whether at least half of a map is in the window, or fills half of it: of less a reader would see no change. */
function isInSight(map: Element): boolean {
  const { top, bottom } = map.getBoundingClientRect()
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0)
  return seen >= Math.min(bottom - top, innerHeight) / 2
}

function drive(element: HTMLElement, map: DrivenMap, letsGo: boolean): void {
  const named = namedBy(element)
  if (map.state && !isInStory(named, map.state)) return
  const { place, date } = named
  if (date !== undefined) map.goTo(date)
  if (place === undefined) return
  const isChosenAlready = letsGo && date === undefined && map.state?.place === place
  map.choosePlace(isChosenAlready ? null : place)
}

/**
 * The map that `data-dateline-for` names by its id, else the nearest: of those in the smallest part of the article that
 * has any, the last before the element (DOCUMENT_POSITION_FOLLOWING, 4), or the first.
 */
function mapFor(element: HTMLElement, part = element.parentElement): DrivenMap | undefined {
  const { datelineFor } = element.dataset
  const maps = [...(part?.querySelectorAll<DrivenMap>('dateline-map') ?? [])]
  const meant = maps.filter(({ id }) => !datelineFor || id === datelineFor)
  const before = meant.findLast((map) => map.compareDocumentPosition(element) & 4)
  return before ?? meant[0] ?? (part ? mapFor(element, part.parentElement) : undefined)
}
