import { atRest } from './afterFrame.ts'
import { clickAnswer, firstAnswer } from './clickAnswer.ts'
import { hittablePoint, type Point } from './hittablePoint.ts'
import { markSteps } from './markSteps.ts'
import { datelinePage, floorPage, timelinejsPage } from './pages.ts'
import type { ProbedPage } from './probedPage.ts'
import { touchedMap } from './touchedMap.ts'
import { type LoadReport, LoadWatch } from './watchLoad.ts'

/** A rectangle in CSS pixels of the window. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The questions that the bench asks a page. Built into one script that runs before the page’s own. */
type Probe = {
  readonly whenDone: (values: readonly string[]) => Promise<void>
  readonly report: () => LoadReport
  readonly picture: () => Area | null
  readonly firstAnswer: (placeId: string) => Promise<number>
  /** Moves the pointer over the map in every frame until it is live; the time since the navigation began. */
  readonly touchedMap: () => Promise<number>
  /** Waits for a click on a place; `clickAnswer` then tells how long the answer took. */
  readonly expectClick: (placeId: string) => void
  readonly clickAnswer: () => Promise<number>
  readonly pointOf: (placeId: string) => Point | null
  readonly atRest: () => Promise<void>
  readonly markSteps: () => void
  readonly focusScrubber: () => ProbedPage['keys']
}

declare global {
  interface Window {
    probe: Probe
  }
}

const page =
  { dateline: datelinePage, floor: floorPage, timelinejs: timelinejsPage }[location.pathname.split('/')[1] ?? ''] ??
  datelinePage
const load = new LoadWatch()
let expected: Promise<number> = Promise.reject(new Error('no click is expected'))
expected.catch(() => undefined)

window.probe = {
  whenDone: (values) => load.whenDone(values, () => page.scrubber() !== null),
  report: () => load.report(),
  picture: () => {
    const box = page.picture()?.getBoundingClientRect()
    return box === undefined ? null : { left: box.left, top: box.top, width: box.width, height: box.height }
  },
  firstAnswer: (placeId) => firstAnswer(page, placeId),
  touchedMap: () => touchedMap(page),
  expectClick: (placeId) => {
    expected = clickAnswer(page, placeId)
  },
  clickAnswer: () => expected,
  pointOf: (placeId) => hittablePoint(page.targets(placeId)),
  atRest: () => atRest(page.motion),
  markSteps,
  focusScrubber: () => {
    page.scrubber()?.focus({ preventScroll: true })
    return page.keys
  },
}
