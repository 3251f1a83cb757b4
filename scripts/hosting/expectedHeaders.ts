import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl } from '../site/cacheControl.ts'
import { contentType } from '../site/contentType.ts'
import { firstStyleOf } from '../site/firstStyleOf.ts'
import { siteHeaders } from '../site/siteHeaders.ts'
import type { Expectation } from './expectation.ts'
import { sendRequest } from './sendRequest.ts'
import { findFile, pathOf, siteFiles } from './siteFiles.ts'

/** Content, media types, caching and security headers. */
export const expectedHeaders: readonly Expectation[] = [
  {
    what: 'every file has its content, media type and Cache-Control',
    async holds({ address, folder }) {
      for (const path of siteFiles(folder)) {
        const { status, headers, body } = await sendRequest(address, pathOf(path))
        assert.equal(status, 200, path)
        assert.equal(headers['content-type'], contentType(path), path)
        assert.equal(headers['cache-control'], cacheControl(path), path)
        assert.equal(headers['content-encoding'], undefined, path)
        assert.ok(body.equals(readFileSync(join(folder, path))), `${path}: other bytes`)
      }
    },
  },
  {
    what: 'every response has the content security policy, CORS, and nothing against embedding',
    async holds({ address, folder }) {
      for (const path of ['', findFile(folder, /^assets\/.*\.js$/), 'desk/publish.js', 'no/such.json']) {
        // The origin of a frame sandboxed without allow-same-origin.
        const { headers } = await sendRequest(address, pathOf(path), { headers: { Origin: 'null' } })
        for (const [name, value] of Object.entries(siteHeaders(new URL(address).origin, path, firstStyleOf(folder))))
          assert.equal(headers[name.toLowerCase()], value, `${name} of /${path}`)
        assert.equal(headers['x-frame-options'], undefined)
        assert.equal(headers['set-cookie'], undefined)
      }
    },
  },
  {
    what: 'a folder answers with its index.html',
    async holds({ address, folder }) {
      for (const path of siteFiles(folder).filter((each) => /(^|\/)index\.html$/.test(each))) {
        const asked = await sendRequest(address, `/${path.slice(0, -'index.html'.length)}`)
        assert.equal(asked.status, 200, path)
        assert.equal(asked.headers['content-type'], contentType(path))
        assert.equal(asked.headers['cache-control'], cacheControl(path))
        assert.ok(asked.body.equals(readFileSync(join(folder, path))), `${path}: other bytes`)
      }
    },
  },
  {
    what: 'a folder without its slash redirects to it and keeps the query',
    async holds({ address }) {
      const { status, headers } = await sendRequest(address, '/stories?lang=ar')
      assert.equal(status, 301)
      // Relative: behind a proxy the server knows neither its public scheme nor its name.
      assert.doesNotMatch(headers.location ?? '', /^[a-z]+:|^\/\//)
      assert.equal(new URL(headers.location ?? '', `${address}stories`).href, `${address}stories/?lang=ar`)
    },
  },
]
