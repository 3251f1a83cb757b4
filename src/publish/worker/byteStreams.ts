/**
 * Lets React write in WebKit, whose streams are not of bytes (Safari 18 throws for `type: 'bytes'`): there a plain stream stands for
 * one, from which React’s chunks are read in the same order.
 */
export function allowByteStreams(): void {
  if (hasByteStreams()) return
  const Plain: new (source: UnderlyingDefaultSource, strategy?: QueuingStrategy) => ReadableStream = ReadableStream
  class AnyStream extends Plain {
    constructor({ type: _, ...source }: UnderlyingByteSource, strategy?: QueuingStrategy) {
      super(source as UnderlyingDefaultSource, strategy)
    }
  }
  Object.assign(globalThis, { ReadableStream: AnyStream })
}

function hasByteStreams(): boolean {
  try {
    return new ReadableStream({ type: 'bytes' }) !== null
  } catch {
    return false
  }
}
