import type { TraceEvent } from '../session/recordTrace.ts'

/**
 * The bytes of all responses that a page has received by `time`, in the trace’s microseconds: compressed, with headers.
 * The trace has the size of a response when it ends, and until then the lengths of its parts, of some responses as they
 * are decoded. So a part counts for its share of the size.
 */
export function receivedBytes(events: readonly TraceEvent[], time: number): number {
  return events
    .filter(({ name }) => name === 'ResourceFinish')
    .reduce((sum, { ts, args }) => {
      const { requestId, encodedDataLength = 0 } = args?.data ?? {}
      if (ts <= time) return sum + encodedDataLength
      const parts = events.filter(
        ({ name, args }) => name === 'ResourceReceivedData' && args?.data?.requestId === requestId,
      )
      const whole = lengthOf(parts)
      return whole === 0 ? sum : sum + (encodedDataLength * lengthOf(parts.filter(({ ts }) => ts <= time))) / whole
    }, 0)
}

function lengthOf(parts: readonly TraceEvent[]): number {
  return parts.reduce((sum, { args }) => sum + (args?.data?.encodedDataLength ?? 0), 0)
}
