import assert from 'node:assert/strict'
import { ask } from './ask.ts'
import type { Expectation } from './expectation.ts'
import { fileLike } from './siteFiles.ts'

const forms = ['br', 'gzip', 'identity']

/** A page and a script, by their addresses. */
const pathsIn = (folder: string) => ['/', `/${fileLike(folder, /^assets\/.*\.js$/)}`]

/** What has not changed is not sent again. */
export const expectedConditions: readonly Expectation[] = [
  {
    what: 'what a reader has already costs an answer without a body',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const form of forms) {
          const accept = { 'Accept-Encoding': form }
          const first = (await ask(address, path, { headers: accept })).headers
          const { etag, 'last-modified': modified } = first
          assert.ok(etag !== undefined && modified !== undefined, `${path}: no ETag or Last-Modified`)
          for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
            const { status, headers, body } = await ask(address, path, {
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
    what: 'what has changed since is sent',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const condition of [
          { 'If-None-Match': '"other"' },
          { 'If-Modified-Since': new Date(0).toUTCString() },
        ]) {
          const { status, body } = await ask(address, path, { headers: condition })
          assert.equal(status, 200, `${path} with ${JSON.stringify(condition)}`)
          assert.ok(body.length > 0)
        }
      }
    },
  },
  {
    what: 'a HEAD has the headers of its GET, and no body',
    async holds({ address, folder }) {
      for (const path of pathsIn(folder)) {
        for (const form of forms) {
          const headers = { 'Accept-Encoding': form }
          const whole = await ask(address, path, { headers })
          const head = await ask(address, path, { method: 'HEAD', headers })
          assert.equal(head.status, 200)
          assert.equal(head.body.length, 0)
          for (const name of ['content-type', 'content-encoding', 'content-length', 'etag', 'cache-control'])
            assert.equal(head.headers[name], whole.headers[name], `${name} of ${path} as ${form}`)
        }
      }
    },
  },
]
