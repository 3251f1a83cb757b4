import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Expectation } from './expectation.ts'
import { type Answer, sendRequest } from './sendRequest.ts'
import { findFile, pathOf } from './siteFiles.ts'

const accepted = { 'Accept-Encoding': 'gzip, deflate, br' }

/** Range requests: the live map reads a few kilobytes of one tiles file at a time. */
export const expectedRanges: readonly Expectation[] = [
  {
    what: 'a range of the tiles has exactly its bytes',
    async holds({ address, folder }) {
      const path = findFile(folder, /\.pmtiles$/)
      const bytes = readFileSync(join(folder, path))
      const size = bytes.length
      const parts = [
        ['bytes=0-126', 0, 127],
        ['bytes=100-', 100, size],
        [`bytes=${size - 1}-${size + 5}`, size - 1, size],
        ['bytes=-16', size - 16, size],
      ] as const
      for (const [range, start, end] of parts) {
        const { status, headers, body } = await sendRequest(address, pathOf(path), {
          headers: { ...accepted, Range: range },
        })
        assert.equal(status, 206, range)
        assert.equal(headers['content-range'], `bytes ${start}-${end - 1}/${size}`)
        assert.equal(headers['content-length'], String(end - start))
        assert.equal(headers['content-encoding'], undefined)
        assert.ok(body.equals(bytes.subarray(start, end)), `${range}: other bytes`)
      }
    },
  },
  {
    what: 'the tiles accept ranges and answer 416 beyond their end',
    async holds({ address, folder }) {
      const path = findFile(folder, /\.pmtiles$/)
      const { size } = statSync(join(folder, path))
      assert.equal((await sendRequest(address, pathOf(path), { method: 'HEAD' })).headers['accept-ranges'], 'bytes')
      const beyond = await sendRequest(address, pathOf(path), {
        headers: { Range: `bytes=${size}-${size + 9}` },
      })
      assert.equal(beyond.status, 416)
      assert.match(beyond.headers['cache-control'] ?? 'no-cache', /\bno-cache\b/)
      assert.equal(beyond.headers['content-range'], `bytes */${size}`)
    },
  },
  {
    what: 'a range of a text is never one of its compressed copy',
    async holds({ address, folder }) {
      const path = findFile(folder, /^assets\/.*\.js$/)
      const whole = readFileSync(join(folder, path))
      for (const encoding of ['br', 'gzip', 'identity']) {
        const headers = { 'Accept-Encoding': encoding, Range: 'bytes=10-99' }
        const answer = await sendRequest(address, pathOf(path), { headers })
        // A server may ignore the range: RFC 9110, section 14.2.
        if (answer.status === 200) assert.ok(decoded(answer).equals(whole))
        else {
          assert.equal(answer.status, 206)
          assert.equal(answer.headers['content-encoding'], undefined)
          assert.ok(answer.body.equals(whole.subarray(10, 100)))
        }
      }
    },
  },
]

function decoded({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body)
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}
