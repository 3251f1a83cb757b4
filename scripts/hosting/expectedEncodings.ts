import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodings, isCompressible } from '../site/compression.ts'
import type { Expectation, Site } from './expectation.ts'
import { sendRequest } from './sendRequest.ts'
import { findFile, pathOf, siteFiles } from './siteFiles.ts'

/** Accept-Encoding headers, and the encoding that each should get. */
const clients = [
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', null],
  ['br;q=0, gzip;q=0', null],
] as const

/** Content negotiation: the copies that the build compressed. */
export const expectedEncodings: readonly Expectation[] = [
  {
    what: 'every text is sent as the smallest compressed copy that the client accepts',
    async holds(site) {
      for (const path of siteFiles(site.folder)) {
        for (const [accepted, wanted] of clients) await expectForm(site, path, accepted, wanted)
      }
    },
  },
  {
    what: 'a proxy or CDN gets the compressed copies too',
    async holds({ address, folder }) {
      // The page’s script: small scripts have no copies.
      const path = findFile(folder, /^assets\/index-.*\.js$/)
      for (const accepted of ['br', 'gzip']) {
        const headers = { 'Accept-Encoding': accepted, Via: '1.1 proxy' }
        const answer = await sendRequest(address, pathOf(path), { headers })
        assert.equal(answer.headers['content-encoding'], accepted)
      }
    },
  },
  {
    what: 'every text with copies has Vary: Accept-Encoding',
    async holds({ address, folder }) {
      const texts = siteFiles(folder).filter((path) => existsSync(join(folder, `${path}.gz`)))
      assert.ok(texts.length > 0)
      for (const path of texts) {
        for (const accepted of ['br', 'gzip', 'identity']) {
          const { headers } = await sendRequest(address, pathOf(path), {
            headers: { 'Accept-Encoding': accepted },
          })
          assert.match(headers.vary ?? '', /\baccept-encoding\b/i, `${path} as ${accepted}`)
        }
      }
    },
  },
]

async function expectForm(
  { address, folder }: Site,
  path: string,
  accepted: string,
  wanted: 'br' | 'gzip' | null,
): Promise<void> {
  const { status, headers, body } = await sendRequest(address, pathOf(path), {
    headers: { 'Accept-Encoding': accepted },
  })
  const about = `${path} for ${accepted}`
  const encoding = encodings.find(({ name }) => name === wanted)
  const copy = join(folder, `${path}${encoding?.ending ?? ''}`)
  const isCopied = encoding !== undefined && isCompressible(path) && existsSync(copy)
  assert.equal(status, 200, about)
  assert.equal(headers['content-encoding'], isCopied ? encoding.name : undefined, about)
  assert.ok(body.equals(readFileSync(isCopied ? copy : join(folder, path))), `${about}: other bytes`)
}
