import assert from 'node:assert/strict'
import type { Expectation } from './expectation.ts'
import { sendRequest } from './sendRequest.ts'
import { findFile } from './siteFiles.ts'

const forms = ['br', 'gzip', 'identity']

/** The paths of a page and of a script. */
const pathsIn = (folder: string) => ['/', `/${findFile(folder, /^assets\/.*\.js$/)}`]

/** Conditional requests. */
export const expectedConditions: readonly Expectation[] = [
  {
    what: 'an unchanged file answers a conditional request with 304 and no body',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const form of forms) {
          const accept = { 'Accept-Encoding': form }
          const first = (await sendRequest(address, path, { headers: accept })).headers
          const { etag, 'last-modified': modified } = first
          assert.ok(etag !== undefined && modified !== undefined, `${path}: no ETag or Last-Modified`)
          for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
            const { status, headers, body } = await sendRequest(address, path, {
              headers: { ...accept, ...condition },
            })
            assert.equal(status, 304, `${path} with ${JSON.stringify(condition)}`)
            assert.equal(body.length, 0)
            assert.equal(headers['cache-control'], first['cache-control'])
          }
        }
      }
    },
  },
  {
    what: 'a changed file answers a conditional request with 200',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const condition of [{ 'If-None-Match': '"other"' }, { 'If-Modified-Since': new Date(0).toUTCString() }]) {
          const { status, body } = await sendRequest(address, path, { headers: condition })
          assert.equal(status, 200, `${path} with ${JSON.stringify(condition)}`)
          assert.ok(body.length > 0)
        }
      }
    },
  },
  {
    what: 'HEAD has the headers of GET and no body',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const form of forms) {
          const headers = { 'Accept-Encoding': form }
          const whole = await sendRequest(address, path, { headers })
          const head = await sendRequest(address, path, { method: 'HEAD', headers })
          assert.equal(head.status, 200)
          assert.equal(head.body.length, 0)
          for (const name of ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control'])
            assert.equal(head.headers[name], whole.headers[name], `${name} of ${path} as ${form}`)
        }
      }
    },
  },
]
