import { DOMParser } from 'linkedom'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fileArticle, pastedArticle } from './fileArticle.ts'

/** What the parser of the browser was given. */
let parsed: string[] = []
class HeardParser {
  parseFromString(html: string): unknown {
    parsed.push(html)
    return new DOMParser().parseFromString(html, 'text/html')
  }
}
beforeEach(() => {
  parsed = []
  vi.stubGlobal('DOMParser', HeardParser)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const paragraph = '<p>The mayor of Mosul said on Monday that the bridge would open again, and nobody knew when.</p>'
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Bridge closed</title>${head}</head><body><article>${paragraph.repeat(10)}${body}</article></body></html>`

describe('a page', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x >'],
    ['<svg/onload=alert(1)>', '<svg/>'],
    ['<img alt=">" onerror="alert(\'1\')"title=t>', '<img alt=">" title=t>'],
    ['<a href="a"onclick=x>', '<a href="a">'],
    ["<IMG\nONERROR\n=\n'x>y' alt=b>", '<IMG\n alt=b>'],
    ['<p onclick>', '<p >'],
  ])('is parsed without its handlers: %s', (tag, without) => {
    pastedArticle(page(tag))
    expect(parsed[0]).toBe(page(without))
  })

  it('keeps its words and values, whatever they look like', () => {
    const body = '<p>Only = 3, on = 4, and <b title="a man on fire = x">on air = y</b></p>'
    const head = '<meta property="og:site_name" content="Radio on=air">'
    expect(pastedArticle(page(body, head))).toMatchObject({
      publisher: 'Radio on=air',
      text: expect.stringContaining('Only = 3, on = 4, and on air = y'),
    })
  })

  it('with too many elements is refused', () => {
    expect(() => pastedArticle(page('<p>a</p>'.repeat(25_000)))).toThrow(
      'the page has 25,015 elements, and the most is 20,000: paste its text into a .txt file',
    )
  })
})

describe('a file is refused', () => {
  it.each([
    ['notes.txt', 'word '.repeat(50_000), 'it has 250,000 characters, and an article has at most 200,000'],
    ['empty.txt', '', 'it has no words'],
    ['page.html', page(`<p>${'word '.repeat(41_000)}</p>`), 'it has 20'],
    ['photo.txt', new Uint8Array([0x89, 0x50]), 'line 1 is not UTF-8: save it as UTF-8'],
    ['report.docx', 'not a zip', 'it is no zip that can be read'],
  ])('%s', async (name, content, reason) => {
    await expect(fileArticle(new File([content], name))).rejects.toThrow(`${name}: ${reason}`)
  })

  it.each([
    ['report.txt', 20_000_001, '20.1 MB, and the most is 20 MB'],
    ['report.docx', 60_000_001, '60.1 MB, and the most is 60 MB'],
  ])('%s, before it is read, where it is too large', async (name, size, reason) => {
    const file = Object.defineProperty(new File([], name), 'size', { value: size })
    file.arrayBuffer = () => Promise.reject(new Error('it was read'))
    await expect(fileArticle(file)).rejects.toThrow(`${name}: it has ${reason}`)
  })
})
