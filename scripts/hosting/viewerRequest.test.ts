import { describe, expect, it } from 'vitest'
import { viewerRequest } from './viewerRequest.ts'

/** Which object the function asks for, or where it sends the reader. */
function outcome(uri: string, headers: Readonly<Record<string, string>> = {}, querystring = {}): string {
  const answer = viewerRequest({
    request: {
      method: 'GET',
      uri,
      querystring,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    },
  })
  return 'uri' in answer ? answer.uri : `${answer.statusCode} ${answer.headers.location?.value}`
}

describe('the CloudFront Function', () => {
  it('finds the page of a folder', () => {
    expect(['/', '/stories/one/'].map((uri) => outcome(uri))).toEqual([
      '/index.html',
      '/stories/one/index.html',
    ])
  })

  it('sends a folder without its slash there, with its query', () => {
    expect(outcome('/stories/one')).toBe('301 ./one/')
    const query = {
      lang: { value: 'ar' },
      play: { value: '' },
      a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
    }
    expect(outcome('/stories/one', {}, query)).toBe('301 ./one/?lang=ar&play&a=1&a=2')
    expect(outcome('//elsewhere.example/one')).toBe('301 ./one/')
  })

  it.each([
    ['gzip, deflate, br, zstd', '/a.js.br'],
    ['GZIP', '/a.js.gz'],
    ['br;q=0, gzip;q=0.5', '/a.js.gz'],
    ['br; q=0.0, gzip;q=0', '/a.js'],
    ['brotli, xgzip', '/a.js'],
    ['', '/a.js'],
  ])('for “%s” asks for %s', (accepted, uri) => {
    expect(outcome('/a.js', { 'accept-encoding': accepted })).toBe(uri)
  })

  it('asks for tiles, fonts and parts as they are', () => {
    const headers = { 'accept-encoding': 'gzip, br' }
    expect(outcome('/assets/world-1.pmtiles', headers)).toBe('/assets/world-1.pmtiles')
    expect(outcome('/assets/serif-1.woff2', headers)).toBe('/assets/serif-1.woff2')
    expect(outcome('/a.json', { ...headers, range: 'bytes=0-9' })).toBe('/a.json')
    expect(outcome('/', headers)).toBe('/index.html.br')
  })
})
