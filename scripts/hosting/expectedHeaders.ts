import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl } from '../site/cacheControl.ts'
import { contentType } from '../site/contentType.ts'
import { everyHeader } from '../site/everyHeader.ts'
import { ask } from './ask.ts'
import type { Expectation } from './expectation.ts'
import { fileLike, pathOf, siteFiles } from './siteFiles.ts'

/** Hashed files, for ever; all else, to be asked for again each time. */
export const expectedHeaders: readonly Expectation[] = [
  {
    what: 'every file comes whole, named as what it is, and may be kept as long as it holds',
    async holds({ address, folder }) {
      for (const path of siteFiles(folder)) {
        const { status, headers, body } = await ask(address, pathOf(path))
        assert.equal(status, 200, path)
        assert.equal(headers['content-type'], contentType(path), path)
        assert.equal(headers['cache-control'], cacheControl(path), path)
        assert.equal(headers['content-encoding'], undefined, path)
        assert.ok(body.equals(readFileSync(join(folder, path))), `${path}: other bytes`)
      }
    },
  },
  {
    what: 'every answer has the content security policy and lets other origins read it and embed it',
    async holds({ address, folder }) {
      for (const path of ['', fileLike(folder, /^assets\/.*\.js$/), 'no/such.json']) {
        // The origin of a frame in a sandbox without allow-same-origin.
        const { headers } = await ask(address, pathOf(path), { headers: { Origin: 'null' } })
        for (const [name, value] of Object.entries(everyHeader))
          assert.equal(headers[name.toLowerCase()], value, `${name} of /${path}`)
        assert.equal(headers['x-frame-options'], undefined)
        assert.equal(headers['set-cookie'], undefined)
      }
    },
  },
  {
    what: 'a folder answers with its page',
    async holds({ address, folder }) {
      for (const path of siteFiles(folder).filter((each) => /(^|\/)index\.html$/.test(each))) {
        const asked = await ask(address, `/${path.slice(0, -'index.html'.length)}`)
        assert.equal(asked.status, 200, path)
        assert.equal(asked.headers['content-type'], contentType(path))
        assert.equal(asked.headers['cache-control'], cacheControl(path))
        assert.ok(asked.body.equals(readFileSync(join(folder, path))), `${path}: other bytes`)
      }
    },
  },
  {
    what: 'a folder asked for without its slash sends there, the query with it',
    async holds({ address }) {
      const { status, headers } = await ask(address, '/stories?lang=ar')
      assert.equal(status, 301)
      // Behind a proxy that speaks HTTPS to the reader the server knows neither its own scheme nor its name.
      assert.doesNotMatch(headers.location ?? '', /^[a-z]+:|^\/\//)
      assert.equal(new URL(headers.location ?? '', `${address}stories`).href, `${address}stories/?lang=ar`)
    },
  },
]
