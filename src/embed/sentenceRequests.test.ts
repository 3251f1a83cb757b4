import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HostCommand } from './hostCommand.ts'
import { sentenceRequests } from './sentenceRequests.ts'
import type { Host } from './talkToHost.ts'

const listeners = new Set<(command: HostCommand) => void>()
const told: object[] = []
const host: Host = {
  tell: (type, data) => told.push({ type, ...data }),
  hear: (obey) => {
    listeners.add(obey)
    return () => listeners.delete(obey)
  },
}
const answer = (request: number, shown: boolean) => {
  for (const obey of [...listeners]) obey({ type: 'sourceShown', request, shown })
}

beforeEach(() => {
  vi.useFakeTimers()
  listeners.clear()
  told.length = 0
})
afterEach(() => vi.useRealTimers())

it('gives each request its own answer, whatever their order', async () => {
  const ask = sentenceRequests(host)
  const answers = Promise.all([ask({ exact: 'one' }), ask({ exact: 'two' })])
  answer(2, true)
  answer(1, false)
  expect(await answers).toEqual([false, true])
  expect(listeners.size).toBe(0)
})

it('sends the selector, not a pattern', () => {
  sentenceRequests(host)({ exact: 'one', prefix: 'before' })
  expect(told).toEqual([{ type: 'source', request: 1, exact: 'one', prefix: 'before', suffix: undefined }])
})

it('resolves to false without an answer', async () => {
  const asked = sentenceRequests(host)({ exact: 'one' })
  vi.advanceTimersByTime(600)
  expect(await asked).toBe(false)
  expect(listeners.size).toBe(0)
})
