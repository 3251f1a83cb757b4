import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What in docs/ repeats the content security policy: of every page, and of the desk. */
export const configurations = {
  pages: ['docs/hosting.md', 'docs/hosting/nginx.conf', 'docs/hosting/cloudfront/responseHeadersPolicy.json'],
  desk: ['docs/hosting.md', 'docs/hosting/nginx.conf', 'docs/hosting/cloudfront/deskHeadersPolicy.json'],
} as const

/** Puts the hash of the style that story pages hold, as a source of the policy, into the configurations that are there. */
export function writeStyleHash(source: string): void {
  const files = new Set(Object.values(configurations).flat())
  for (const file of [...files].filter(existsSync)) {
    const text = readFileSync(file, 'utf8')
    const written = text.replaceAll(/'sha256-[\w+/=]+'/g, source)
    if (written !== text) writeFileSync(file, written)
  }
}
