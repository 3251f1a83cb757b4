import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../site/contentSecurityPolicy.ts'

const both = ['docs/hosting.md', 'docs/hosting/nginx.conf']

it.each([...both, 'docs/hosting/cloudfront/responseHeadersPolicy.json'])(
  '%s repeats the content security policy',
  (file) => {
    expect(readFileSync(file, 'utf8')).toContain(contentSecurityPolicy('https://example.org'))
  },
)

it.each([...both, 'docs/hosting/cloudfront/deskHeadersPolicy.json'])('%s repeats that of the desk', (file) => {
  expect(readFileSync(file, 'utf8')).toContain(contentSecurityPolicy('https://example.org', true))
})
