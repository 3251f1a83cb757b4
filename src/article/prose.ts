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

const controls = '[data-dateline-place],[data-dateline-date]'

/** What is a control by itself. */
const native = 'a[href],button,summary'

/**
 * Makes controls of what names a place or a day in the article, for the maps that are there now and later. Nothing of the
 * layout changes. Returns `look`, which brings them up to date, and `end`, which leaves the article as it was.
 */
export function followProse(maps: () => readonly DrivenMap[]): {
  readonly look: () => void
  readonly end: () => void
} {
  const made = new Set<HTMLElement>()
  const watched = new WeakSet<HTMLElement>()
  const warned = new WeakSet<Element>()
  const ending = new AbortController()
  const { signal } = ending

  const look = () => {
    for (const element of made) if (!element.isConnected) made.delete(element)
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      watch(element)
      const map = mapFor(element, maps())
      if (map?.state) show(element, map.state)
    }
  }
  const watch = (element: HTMLElement) => {
    if (watched.has(element)) return
    watched.add(element)
    near.observe(element)
    if (acts(element)) middle.observe(element)
  }
  const show = (element: HTMLElement, state: FrameState) => {
    if (!isKnown(element, state)) {
      if (!warned.has(element)) console.warn('dateline-map: no such place or day', element)
      warned.add(element)
      restore(element)
      return
    }
    if (!made.has(element)) {
      made.add(element)
      if (isPlain(element)) {
        element.role = 'button'
        element.tabIndex = 0
      }
    }
    element.ariaCurrent = isChosen(element, state) ? 'true' : null
  }
  const restore = (element: HTMLElement) => {
    if (!made.delete(element)) return
    element.ariaCurrent = null
    if (!isPlain(element)) return
    element.role = null
    element.removeAttribute('tabindex')
  }
  /** What a reader does with a control: chooses, or lets go of the place that is chosen. */
  const press = (event: Event) => {
    const element = (event.target as Element).closest?.<HTMLElement>(controls)
    if (!element || acts(element) || warned.has(element)) return
    const map = mapFor(element, maps())
    if (!map) return
    event.preventDefault()
    drive(element, map, true)
    const { top, bottom } = map.getBoundingClientRect()
    if (bottom < 0 || top > innerHeight) map.scrollIntoView()
  }
  const observer = (margin: string, act: (element: HTMLElement, map: DrivenMap) => void) =>
    new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const map = isIntersecting ? mapFor(target, maps()) : undefined
          if (map) act(target as HTMLElement, map)
        }
      },
      { rootMargin: margin },
    )
  const near = observer('100%', (_, map) => map.load())
  const middle = observer('-50% 0px', (element, map) => drive(element, map, false))
  const changes = new MutationObserver(look)
  changes.observe(document, { childList: true, subtree: true })
  addEventListener('click', press, { signal })
  const type = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (/^(Enter| )$/.test(event.key) && target.role === 'button' && made.has(target)) press(event)
  }
  addEventListener('keydown', type, { signal })
  look()
  return {
    look,
    end: () => {
      ending.abort()
      for (const one of [near, middle, changes]) one.disconnect()
      for (const element of made) restore(element)
    },
  }
}

/** Whether an element acts when it is scrolled to, and is then no control. */
function acts({ dataset }: HTMLElement): boolean {
  return dataset.datelineOn === 'view'
}

/** Whether an element becomes a control only by what is given to it. */
function isPlain(element: HTMLElement): boolean {
  return !acts(element) && !element.matches(native)
}

function isKnown({ dataset: { datelinePlace: place, datelineDate: date } }: HTMLElement, state: FrameState) {
  return (
    (place === undefined || state.places.includes(place)) &&
    (date === undefined || (date >= state.from && date <= state.to))
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

/** The map that `data-dateline-for` names by its id, else the nearest: the first in the smallest part with both. */
function mapFor(element: Element, maps: readonly DrivenMap[]): DrivenMap | undefined {
  const named = element.getAttribute('data-dateline-for')
  if (named !== null) return maps.find(({ id }) => id === named)
  const part = element.parentElement
  return part === null ? maps[0] : (maps.find((map) => part.contains(map)) ?? mapFor(part, maps))
}
