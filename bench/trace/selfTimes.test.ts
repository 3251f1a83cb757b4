import { expect, it } from 'vitest'
import type { TraceEvent } from '../session/recordTrace.ts'
import { selfTimes, threadEvents } from './selfTimes.ts'

const event = (name: string, start: number, end: number, args: TraceEvent['args'] = {}, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 7,
  tid,
  ts: start * 1000,
  dur: (end - start) * 1000,
  args,
})
const timesOf = (events: readonly TraceEvent[], start: number, end: number) => {
  const times = selfTimes(threadEvents(events, { pid: 7, tid: 1 }), { start: start * 1000, end: end * 1000 })
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== 0))
}

const page = { data: { url: 'http://127.0.0.1/page.js' } }
const probe = { data: { url: '' } }

it('takes the children’s time from their parent’s, and calls the rest of the span idle', () => {
  const events = [
    event('Layout', 14, 18),
    event('RunTask', 10, 30),
    event('FunctionCall', 12, 20, page),
    event('UpdateLayoutTree', 20, 25),
    event('Layout', 12, 20, {}, 2),
    event('RunTask', 40, 41),
  ]
  expect(timesOf(events, 0, 50)).toEqual({ idle: 29, other: 8, script: 4, layout: 4, style: 5 })
})

it('cuts events to the span', () => {
  const events = [
    event('RunTask', 0, 100),
    event('ParseHTML', 10, 90),
    event('Layout', 0, 5),
    event('V8.CompileCode', 15, 30),
  ]
  expect(timesOf(events, 20, 40)).toEqual({ script: 10, parse: 10 })
  expect(timesOf(events, 95, 105)).toEqual({ idle: 5, other: 5 })
})

it('ends a child with its parent', () => {
  expect(timesOf([event('RunTask', 0, 10), event('Paint', 6, 12)], 0, 20)).toEqual({ idle: 10, other: 6, paint: 4 })
})

it('tells the bench’s scripts and messages from the page’s', () => {
  const events = [
    event('RunTask', 0, 30),
    event('FunctionCall', 0, 20, probe),
    event('V8.CompileCode', 2, 5),
    event('Layout', 5, 6),
    event('FunctionCall', 10, 14, page),
    event('Receive mojo message', 20, 27, {
      chrome_mojo_event_info: { mojo_interface_tag: 'blink.mojom.DevToolsSession' },
    }),
  ]
  expect(timesOf(events, 0, 30)).toEqual({ bench: 22, layout: 1, script: 4, other: 3 })
})
