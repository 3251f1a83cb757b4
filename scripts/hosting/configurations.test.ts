import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../site/contentSecurityPolicy.ts'

it.each(['docs/hosting.md', 'docs/hosting/nginx.conf', 'docs/hosting/cloudfront/responseHeadersPolicy.json'])(
  '%s repeats the content security policy',
  (file) => {
    expect(readFileSync(file, 'utf8')).toContain(contentSecurityPolicy('https://example.org'))
  },
)
