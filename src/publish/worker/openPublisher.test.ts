import { afterEach, expect, it, vi } from 'vitest'
import type { Answer, Asked, Published } from './conversation.ts'
import { openPublisher } from './openPublisher.ts'

/** A worker that a test answers for. */
class FakeWorker extends EventTarget {
  static last: FakeWorker
  readonly address: string
  readonly asked: Asked[] = []
  readonly terminate = vi.fn()

  constructor(address: URL) {
    super()
    this.address = address.href
    FakeWorker.last = this
  }

  postMessage(asked: Asked): void {
    this.asked.push(asked)
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

vi.stubGlobal('Worker', FakeWorker)
afterEach(() => FakeWorker.last.terminate())

const edited = { story: {}, places: {}, texts: new Map() }
const published: Published = { kind: 'problems', problems: [], warnings: [] }

it('asks the site’s worker, hears its steps, and tells stories apart', async () => {
  const publisher = openPublisher(new URL('https://maps.example/dateline/'))
  const worker = FakeWorker.last
  expect(worker.address).toBe('https://maps.example/dateline/desk/publish.js')
  const steps: string[] = []
  const [one, other] = [publisher.publish(edited, (step) => steps.push(step)), publisher.publish(edited)]
  expect(worker.asked.map(({ job }) => job)).toEqual([1, 2])
  worker.answer({ job: 1, kind: 'step', step: 'map' })
  worker.answer({ job: 2, kind: 'failed', reason: 'no kit' })
  worker.answer({ job: 1, kind: 'done', published })
  await expect(other).rejects.toThrow('no kit')
  await expect(one).resolves.toBe(published)
  expect(steps).toEqual(['map'])
})

it('rejects all stories where the worker can’t be loaded', async () => {
  const asked = openPublisher(new URL('https://maps.example/')).publish(edited)
  FakeWorker.last.dispatchEvent(new Event('error'))
  await expect(asked).rejects.toThrow('desk/publish.js could not be loaded')
})
