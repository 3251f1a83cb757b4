import { expect, it } from 'vitest'
import { siteHeaders } from './siteHeaders.ts'

const policyOf = (path: string) => siteHeaders('https://example.org', path)['Content-Security-Policy']

it('lets what lies in desk/ compile WebAssembly', () => {
  for (const path of ['desk/publish.js', '/desk/publish.js', '/desk/'])
    expect(policyOf(path), path).toContain("script-src 'self' https://example.org 'wasm-unsafe-eval';")
})

it('lets nothing else', () => {
  for (const path of ['', '/', '/index.html', '/desk.html', '/stories/desk/index.html', '/assets/index-Ab_1-xyZ.js'])
    expect(policyOf(path), path).not.toContain('eval')
})
