import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Expectation } from './expectation.ts'
import { sendRequest } from './sendRequest.ts'
import { secret } from './trialSite.ts'

/** What a host must refuse. */
export const expectedRefusals: readonly Expectation[] = [
  {
    what: 'a missing file answers with 404 and 404.html, not cached',
    async holds({ address, folder }) {
      for (const path of ['/no-such.html', '/assets/no-such-12345678.js', '/geo/', '/geo/no.geojson']) {
        const { status, headers, body } = await sendRequest(address, path)
        assert.equal(status, 404, path)
        assert.match(headers['content-type'] ?? '', /^text\/html\b/)
        assert.equal(headers['cache-control'] ?? 'no-cache', 'no-cache', path)
        assert.ok(body.equals(readFileSync(join(folder, '404.html'))), `${path}: another page`)
      }
    },
  },
  {
    what: 'nothing outside the folder and no hidden file is served',
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
        const { status, body } = await sendRequest(address, path)
        assert.ok(status >= 400 && status < 500, `${path}: ${status}`)
        assert.ok(!body.includes(secret), path)
      }
    },
  },
  {
    what: 'POST, PUT and DELETE are refused',
    async holds({ address }) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status } = await sendRequest(address, '/index.html', { method })
        assert.ok(status >= 400 && status < 500, `${method}: ${status}`)
      }
    },
  },
]
