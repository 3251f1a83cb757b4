import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from './ask.ts'
import type { Expectation } from './expectation.ts'
import { secret } from './trialSite.ts'

/** What nobody gets. */
export const expectedRefusals: readonly Expectation[] = [
  {
    what: 'what is not there is answered with the page that says so, which nobody keeps',
    async holds({ address, folder }) {
      for (const path of ['/no-such.html', '/assets/no-such-12345678.js', '/geo/', '/geo/no.geojson']) {
        const { status, headers, body } = await ask(address, path)
        assert.equal(status, 404, path)
        assert.match(headers['content-type'] ?? '', /^text\/html\b/)
        assert.equal(headers['cache-control'] ?? 'no-cache', 'no-cache', path)
        assert.ok(body.equals(readFileSync(join(folder, '404.html'))), `${path}: another page`)
      }
    },
  },
  {
    what: 'nothing outside its folder and nothing hidden is given away',
    async holds({ address }) {
      const paths = [
        '/../outside.txt',
        '/assets/../../outside.txt',
        '/%2e%2e/outside.txt',
        '/..%2foutside.txt',
        '/assets/..%2f..%2foutside.txt',
        '/..%5coutside.txt',
        '//outside.txt',
        '/%00.txt',
        '/.hidden/key.txt',
        '/%2ehidden/key.txt',
        '/.env',
      ]
      for (const path of paths) {
        const { status, body } = await ask(address, path)
        assert.ok(status >= 400 && status < 500, `${path}: ${status}`)
        assert.ok(!body.includes(secret), path)
      }
    },
  },
  {
    what: 'nothing can be sent to it',
    async holds({ address }) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status } = await ask(address, '/index.html', { method })
        assert.ok(status >= 400 && status < 500, `${method}: ${status}`)
      }
    },
  },
]
