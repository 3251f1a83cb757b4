import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isCopy, writeCompressedCopies } from './compressedCopies.ts'

const long = 'who said what, where and when. '.repeat(100)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-copies-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const read = (name: string) => readFileSync(join(folder, name))

describe('compressed copies', () => {
  it('hold what the text holds, in fewer bytes', async () => {
    write('index.html', long)
    const [file] = await writeCompressedCopies(folder)
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(long)
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(long)
    expect(file).toEqual({
      path: join(folder, 'index.html'),
      bytes: long.length,
      copies: { br: read('index.html.br').length, gzip: read('index.html.gz').length },
    })
  })

  it('are made of texts alone, and not of small ones', async () => {
    for (const name of ['a.pmtiles', 'a.woff2', 'a.png', 'a.br', 'a']) write(name, long)
    for (const ending of ['html', 'js', 'mjs', 'css', 'json', 'geojson', 'svg', 'txt', 'xml']) {
      write(`long.${ending}`, long)
      write(`short.${ending}`, long.slice(0, 1023))
    }
    await writeCompressedCopies(folder)
    const copied = readdirSync(folder).filter((name) => name.endsWith('.gz'))
    expect(copied.sort()).toEqual(
      ['css', 'geojson', 'html', 'js', 'json', 'mjs', 'svg', 'txt', 'xml'].map((ending) => `long.${ending}.gz`),
    )
  })

  it('are left out where they would be no smaller', async () => {
    write('noise.json', randomBytes(4096))
    await writeCompressedCopies(folder)
    expect(existsSync(join(folder, 'noise.json.gz'))).toBe(false)
    expect(existsSync(join(folder, 'noise.json.br'))).toBe(false)
  })

  it('are the same each time, and those of files that are gone go too', async () => {
    write('a.json', long)
    write('gone.json', long)
    await writeCompressedCopies(folder)
    const before = [read('a.json.br'), read('a.json.gz')]
    rmSync(join(folder, 'gone.json'))
    await writeCompressedCopies(folder)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.br', 'a.json.gz'])
    expect([read('a.json.br'), read('a.json.gz')]).toEqual(before)
  })

  it('are known by their names', () => {
    expect(['a.js.br', 'b/c.html.gz'].map(isCopy)).toEqual([true, true])
    expect(['a.js', 'a.pmtiles.gz', 'archive.gz'].map(isCopy)).toEqual([false, false, false])
  })
})
