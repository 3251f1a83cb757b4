import { whenAtRest } from './afterFrame.ts'
import { clickLatency, firstAnswerTime } from './answerTimes.ts'
import { clickablePoint, type Point } from './clickablePoint.ts'
import { markSteps } from './markSteps.ts'
import type { ProbedPage } from './probedPages.ts'
import { barePage, datelinePage, floorPage, timelinejsPage } from './probedPages.ts'
import { touchedMapTime } from './touchedMapTime.ts'
import { type LoadReport, LoadWatch } from './watchLoad.ts'

/** A rectangle in the window, in CSS pixels. */
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
  readonly firstAnswerTime: (placeId: string) => Promise<number>
  /** Moves the pointer over the map until it is live. Resolves to the milliseconds since the navigation began. */
  readonly touchedMapTime: () => Promise<number>
  /** Starts to wait for a click on a place. `clickLatency` then resolves to the milliseconds to its answer. */
  readonly expectClick: (placeId: string) => void
  readonly clickLatency: () => Promise<number>
  readonly pointOf: (placeId: string) => Point | null
  readonly whenAtRest: () => Promise<void>
  readonly markSteps: () => void
  readonly focusScrubber: () => ProbedPage['keys']
}

declare global {
  interface Window {
    probe: Probe
  }
}

const page =
  { dateline: datelinePage, floor: floorPage, timelinejs: timelinejsPage, bare: barePage }[
    location.pathname.split('/')[1] ?? ''
  ] ?? datelinePage
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
  firstAnswerTime: (placeId) => firstAnswerTime(page, placeId),
  touchedMapTime: () => touchedMapTime(page),
  expectClick: (placeId) => {
    expected = clickLatency(page, placeId)
  },
  clickLatency: () => expected,
  pointOf: (placeId) => clickablePoint(page.targets(placeId)),
  whenAtRest: () => whenAtRest(page.motion),
  markSteps,
  focusScrubber: () => {
    page.scrubber()?.focus({ preventScroll: true })
    return page.keys
  },
}
