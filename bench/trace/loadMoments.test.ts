import { expect, it } from 'vitest'
import type { TraceEvent } from '../session/recordTrace.ts'
import { loadMoments } from './loadMoments.ts'

const event = (name: string, ts: number, pid: number, navigationId?: string): TraceEvent => ({
  name,
  ph: 'R',
  pid,
  tid: pid,
  ts,
  args: navigationId === undefined ? {} : { data: { navigationId } },
})

it('takes the navigation that painted, not the empty page before it', () => {
  const moments = loadMoments([
    event('RenderFrameImpl::CommitNavigation', 1, 3),
    event('navigationStart', 20, 7, 'of the page'),
    event('navigationStart', 25, 7, 'of an empty page'),
    event('RenderFrameImpl::CommitNavigation', 180, 7),
    event('firstContentfulPaint', 500, 7, 'of the page'),
  ])
  expect(moments).toMatchObject({ thread: { pid: 7, tid: 7 }, start: 20, response: 180, firstPaint: 500 })
})

it('says what the trace lacks', () => {
  expect(() => loadMoments([])).toThrow('the trace has no firstContentfulPaint')
})
