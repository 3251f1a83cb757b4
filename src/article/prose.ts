import type { FrameState } from './frameState.ts'

/** A map as the prose drives it. */
export type DrivenMap = HTMLElement & {
  /** What its frame has told last; null until that is ready. */
  readonly state: FrameState | null
  readonly choosePlace: (place: string | null) => void
  readonly goTo: (date: string) => void
  /** Loads its frame now. */
  readonly load: () => void
}

const names = ['data-dateline-place', 'data-dateline-date']
const controls = `[${names.join('],[')}]`

/** What is a control by itself. */
const native = 'a[href],button,input,summary'

/**
 * Makes controls of what names a place or a day in the article, for the maps that are there now and later, as long as the
 * page lives. Nothing of the layout changes, and what no map is there for is left as it was. Returns what brings them up to
 * date.
 */
export function followProse(): () => void {
  /** The controls, and whether they became ones only by what they were given. */
  const made = new WeakMap<HTMLElement, boolean>()
  const warned = new WeakSet<Element>()

  const look = () => {
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      // Once is enough, and more does no harm.
      near.observe(element)
      middle.observe(element)
      const state = mapFor(element)?.state
      if (state && isKnown(element, state)) show(element, state)
      else restore(element)
      if (!state || made.has(element) || warned.has(element)) continue
      warned.add(element)
      console.warn('dateline-map: no such place or day', element)
    }
  }
  const show = (element: HTMLElement, state: FrameState) => {
    if (!made.has(element)) {
      const isPlain = !acts(element) && !element.matches(`${native},[role],[tabindex]`)
      made.set(element, isPlain)
      if (isPlain) {
        element.role = 'button'
        element.tabIndex = 0
      }
    }
    element.ariaCurrent = isChosen(element, state) ? 'true' : null
  }
  const restore = (element: HTMLElement) => {
    const isPlain = made.get(element)
    if (!made.delete(element)) return
    element.ariaCurrent = null
    if (!isPlain) return
    element.role = null
    element.removeAttribute('tabindex')
  }
  /** What a reader does with a control: chooses, or lets go of the place that is chosen. Its links stay links. */
  const press = (event: MouseEvent | KeyboardEvent) => {
    const target = event.target as Element
    const element = target.closest?.<HTMLElement>(controls)
    const map = element && made.has(element) && !acts(element) && mapFor(element)
    if (!map || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
    const inner = target.closest(native)
    if (inner && inner !== element && element.contains(inner)) return
    event.preventDefault()
    drive(element, map, true)
    const { top, bottom } = map.getBoundingClientRect()
    if (bottom < 0 || top > innerHeight) map.scrollIntoView()
  }
  const observer = (margin: string, act: (element: HTMLElement, map: DrivenMap) => void) =>
    new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const map = isIntersecting && mapFor(target as HTMLElement)
          if (map) act(target as HTMLElement, map)
        }
      },
      { rootMargin: margin },
    )
  const near = observer('100%', (_, map) => map.load())
  const middle = observer('-50% 0px', (element, map) => acts(element) && drive(element, map, false))
  let isAwaited = false
  const changes = new MutationObserver(() => {
    if (isAwaited) return
    isAwaited = true
    requestAnimationFrame(() => {
      isAwaited = false
      look()
    })
  })
  changes.observe(document, { childList: true, subtree: true, attributeFilter: names })
  addEventListener('click', press)
  const type = (event: KeyboardEvent) => {
    const isKey = /^(Enter| )$/.test(event.key) && !event.repeat
    if (isKey && made.get(event.target as HTMLElement)) press(event)
  }
  addEventListener('keydown', type)
  look()
  return look
}

/** Whether an element acts when it is scrolled to, and is then no control. */
function acts({ dataset }: HTMLElement): boolean {
  return dataset.datelineOn === 'view'
}

function isKnown({ dataset: { datelinePlace: place, datelineDate: date } }: HTMLElement, state: FrameState) {
  return (
    (place === undefined || state.places.includes(place)) &&
    (date === undefined || (date >= state.from && date <= state.to && Date.parse(date) > 0))
  )
}

function isChosen({ dataset: { datelinePlace: place, datelineDate: date } }: HTMLElement, state: FrameState) {
  return (place === undefined || place === state.place) && (date === undefined || date === state.date)
}

function drive(element: HTMLElement, map: DrivenMap, letsGo: boolean): void {
  const { datelinePlace: place, datelineDate: date } = element.dataset
  if (map.state && !isKnown(element, map.state)) return
  if (date !== undefined) map.goTo(date)
  if (place === undefined) return
  const isChosenAlready = letsGo && date === undefined && map.state?.place === place
  map.choosePlace(isChosenAlready ? null : place)
}

/**
 * The map that `data-dateline-for` names by its id, else the nearest: of those in the smallest part of the article that has
 * any, the last before the element (DOCUMENT_POSITION_FOLLOWING, 4), or the first.
 */
function mapFor(element: HTMLElement, part = element.parentElement): DrivenMap | undefined {
  const { datelineFor } = element.dataset
  const maps = [...(part?.querySelectorAll<DrivenMap>('dateline-map') ?? [])]
  const meant = maps.filter(({ id }) => !datelineFor || id === datelineFor)
  const before = meant.findLast((map) => map.compareDocumentPosition(element) & 4)
  return before ?? meant[0] ?? (part ? mapFor(element, part.parentElement) : undefined)
}
