import { afterEach, expect, it, vi } from 'vitest'
import { allowByteStreams } from './byteStreams.ts'

afterEach(() => vi.unstubAllGlobals())

/** A stream as React asks for it. */
const streamOfBytes = () =>
  new ReadableStream(
    {
      type: 'bytes',
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode('written'))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )

it('gives a stream where the engine knows none of bytes', async () => {
  const Own: new (source: UnderlyingDefaultSource, strategy?: QueuingStrategy) => ReadableStream = ReadableStream
  class WebKitStream extends Own {
    constructor(source: UnderlyingDefaultSource & { type?: string }, strategy?: QueuingStrategy) {
      if (source.type === 'bytes') throw new TypeError('ReadableByteStreamController is not implemented')
      super(source, strategy)
    }
  }
  vi.stubGlobal('ReadableStream', WebKitStream)
  expect(streamOfBytes).toThrow('not implemented')
  allowByteStreams()
  await expect(new Response(streamOfBytes()).text()).resolves.toBe('written')
})

it('leaves an engine that knows them alone', () => {
  const before = ReadableStream
  allowByteStreams()
  expect(ReadableStream).toBe(before)
})
