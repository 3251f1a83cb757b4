import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodings } from '../site/encodings.ts'
import { isCompressible } from '../site/isCompressible.ts'
import { ask } from './ask.ts'
import type { Expectation, Site } from './expectation.ts'
import { fileLike, pathOf, siteFiles } from './siteFiles.ts'

/** What clients accept, and the encoding that each of them should get. */
const clients = [
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', null],
  ['br;q=0, gzip;q=0', null],
] as const

/** The compressed copies of before, never compression at the time of asking. */
export const expectedEncodings: readonly Expectation[] = [
  {
    what: 'every text comes in the smallest form that its reader accepts, as it was compressed beforehand',
    async holds(site) {
      for (const path of siteFiles(site.folder)) {
        for (const [accepted, wanted] of clients) await expectForm(site, path, accepted, wanted)
      }
    },
  },
  {
    what: 'a proxy or CDN in front gets the compressed copies too',
    async holds({ address, folder }) {
      // The page’s own script: a small one has no copies.
      const path = fileLike(folder, /^assets\/index-.*\.js$/)
      for (const accepted of ['br', 'gzip']) {
        const headers = { 'Accept-Encoding': accepted, Via: '1.1 proxy' }
        const answer = await ask(address, pathOf(path), { headers })
        assert.equal(answer.headers['content-encoding'], accepted)
      }
    },
  },
  {
    what: 'caches are told that a text has several forms',
    async holds({ address, folder }) {
      const texts = siteFiles(folder).filter((path) => existsSync(join(folder, `${path}.gz`)))
      assert.ok(texts.length > 0)
      for (const path of texts) {
        for (const accepted of ['br', 'gzip', 'identity']) {
          const { headers } = await ask(address, pathOf(path), { headers: { 'Accept-Encoding': accepted } })
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
  const { status, headers, body } = await ask(address, pathOf(path), {
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
