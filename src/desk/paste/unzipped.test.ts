import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bomb, deflated, type RawEntry, rawZip } from '../../testing/rawZip.ts'
import { unzipped } from './unzipped.ts'

const most = { files: 500, bytes: 60_000_000 }

const filesOf = (zip: Uint8Array) =>
  Object.fromEntries([...unzipped(zip, most)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))

const stored = (name: string, content = ''): RawEntry => {
  const packed = Buffer.from(content)
  return { name, packed, size: packed.length }
}

describe('a zip', () => {
  it('gives its files, packed and not, but no folders', () => {
    const entries = [stored('a/'), stored('a/one.txt', 'one'), deflated('a/two.txt', 'two '.repeat(1000)), stored('ü')]
    expect(filesOf(rawZip(entries))).toEqual({ 'a/one.txt': 'one', 'a/two.txt': 'two '.repeat(1000), ü: '' })
  })

  it('that another program has written is the same', () => {
    const content = new Uint8Array(3_000_000).map((_, index) => (index * index) % 251)
    const files = unzipped(zipSync({ 'a.bin': content, 'b.bin': [content, { level: 0 }] }), most)
    expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).equals(content)])).toEqual([
      ['a.bin', true],
      ['b.bin', true],
    ])
  })

  it('is unpacked as far as is wanted', () => {
    const zip = rawZip([stored('one.txt', 'one'), bomb('two.bin', 1_000_000_000)])
    expect([...unzipped(zip, most, (name) => name.endsWith('.txt')).keys()]).toEqual(['one.txt'])
  })

  it('may have names that are keys of every object', () => {
    expect([...unzipped(rawZip([stored('__proto__', 'a'), stored('constructor')]), most).keys()]).toEqual([
      '__proto__',
      'constructor',
    ])
  })
})

describe('a zip is refused', () => {
  it.each([
    '../story.json',
    '/etc/passwd',
    'a/../../b.json',
    'C:\\story.json',
    '..\\story.json',
    '\\\\host\\a',
    'a/..',
  ])('that names %s', (name) => {
    expect(() => filesOf(rawZip([stored(name)]))).toThrow(`it names a file outside itself: '${name}'`)
  })

  it('that names a file twice', () => {
    expect(() => filesOf(rawZip([stored('a.txt', 'one'), stored('b.txt'), stored('a.txt', 'two')]))).toThrow(
      "it names a file twice: 'a.txt'",
    )
  })

  it('with more files than it may have', () => {
    for (const count of [501, 100_000])
      expect(() => filesOf(rawZip(Array.from({ length: count }, (_, index) => stored(`${index}`))))).toThrow(
        'it holds more than 500 files',
      )
  })

  it('that would unpack to 1 GB from 1 MB', () => {
    const zip = rawZip([bomb('story.json', 1_000_000_000)])
    expect(zip.length).toBeLessThan(1_100_000)
    expect(() => filesOf(zip)).toThrow('it holds more than 60 MB')
  })

  it('that would too, and says otherwise: after what it says', () => {
    const before = performance.now()
    for (const size of [0, 1000, 50_000_000])
      expect(() => filesOf(rawZip([bomb('story.json', size)]))).toThrow("'story.json' has another size than it says")
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('whose files are small, and together too large', () => {
    const many = Array.from({ length: 400 }, (_, index) => deflated(`${index}`, new Uint8Array(200_000)))
    expect(() => filesOf(rawZip(many))).toThrow('it holds more than 60 MB')
  })

  it('with a password, packed in another way, or with another size than it says', () => {
    expect(() => filesOf(rawZip([{ ...stored('a', 'secret'), flags: 1 }]))).toThrow("it has a password: 'a'")
    expect(() => filesOf(rawZip([{ ...stored('a', 'x'), method: 12 }]))).toThrow("'a' is packed in a way that")
    for (const entry of [stored('a', 'some'), deflated('a', 'some')])
      for (const size of [3, 5]) expect(() => filesOf(rawZip([{ ...entry, size }]))).toThrow("'a' has another size")
  })

  it.each(['', 'hello', 'PK\x05\x06', '%PDF-1.7'])('that is none: %j', (text) => {
    expect(() => filesOf(Buffer.from(text))).toThrow('it is no zip that can be read')
  })

  it('in a sentence, or unpacked, where it is cut or has another byte', () => {
    const whole = rawZip([stored('a/one.txt', 'one'), deflated('a/two.txt', 'two '.repeat(100))])
    const sentences = new Set<string>()
    const attempt = (zip: Uint8Array) => {
      try {
        unzipped(zip, most)
      } catch (error) {
        sentences.add(error instanceof Error ? error.message.replace(/'[^']*'/g, '…') : String(error))
      }
    }
    for (let length = 0; length < whole.length; length += 1) attempt(whole.subarray(0, length))
    for (let at = 0; at < whole.length; at += 1) for (const value of [0, 0x7f, 0xff]) attempt(whole.with(at, value))
    expect([...sentences].sort()).toEqual([
      'it ends before … does',
      'it has a password: …',
      'it holds more than 500 files',
      'it holds more than 60 MB',
      'it is no zip that can be read',
      '… has another size than it says',
      '… is damaged: invalid block type',
      '… is damaged: invalid distance',
      '… is damaged: unexpected EOF',
      '… is packed in a way that the desk can’t unpack: deflate it',
    ])
  })
})
