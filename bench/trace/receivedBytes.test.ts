import { expect, it } from 'vitest'
import type { TraceEvent } from '../session/recordTrace.ts'
import { receivedBytes } from './receivedBytes.ts'

const event = (name: string, ts: number, requestId: string, encodedDataLength: number): TraceEvent => ({
  name,
  ph: 'I',
  pid: 1,
  tid: 1,
  ts,
  args: { data: { requestId, encodedDataLength } },
})

it('adds up whole responses and the shares of others that are there', () => {
  const events = [
    event('ResourceReceivedData', 10, 'page', 300),
    event('ResourceReceivedData', 20, 'style', 50),
    event('ResourceFinish', 30, 'style', 60),
    event('ResourceReceivedData', 40, 'page', 100),
    event('ResourceFinish', 50, 'page', 80),
    event('ResourceFinish', 60, 'nothing', 0),
  ]
  expect(receivedBytes(events, 5)).toBe(0)
  expect(receivedBytes(events, 35)).toBe(60 + 60)
  expect(receivedBytes(events, 50)).toBe(140)
})
