import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configurations } from '../scripts/hosting/configurations.ts'
import { expectations } from '../scripts/hosting/expectations.ts'
import { siteFiles } from '../scripts/hosting/siteFiles.ts'
import { contentSecurityPolicy, policyElement } from '../scripts/site/contentSecurityPolicy.ts'
import { firstStyleOf } from '../scripts/site/firstStyleOf.ts'
import { expect, test } from './drivers/dateline.ts'

const firstStyle = firstStyleOf('dist')

test.describe('what is built', () => {
  test('has a hash in its name where it may be kept for ever', () => {
    const assets = readdirSync('dist/assets', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    expect(assets.filter((name) => !/-[\w-]{8}\.\w+(\.br|\.gz)?$/.test(name))).toEqual([])
    for (const ending of ['js', 'css', 'woff2', 'pmtiles'])
      expect(assets.filter((name) => name.endsWith(`.${ending}`)).length, ending).toBeGreaterThan(0)
  })

  test('is nothing else but pages, story data, what is said of it, what news pages name, and what the desk publishes with', () => {
    const others = siteFiles('dist').filter((path) => !path.startsWith('assets/'))
    const known =
      /\.html$|^licences\.txt$|^stories\/[\w-]+\/.*\.(json|txt|png|svg)$|^geo\/[\w-]+(\.still\.json|\.geojson)$|^geo\/README\.md$|^schema\/|^gazetteer\/(manifest\.json|(names|shapes)\.[0-9a-f]{8}\.(txt|json))$|^(element|sentence|missing)\.js$|^demo\/demo\.css$|^desk\/(harfbuzz\.wasm|kit\.json|publish\.js|stories\.json)$/
    expect(others.filter((path) => !known.test(path))).toEqual([])
  })

  test('has the content security policy in every page, for hosts that set no headers', () => {
    const pages = siteFiles('dist').filter((path) => path.endsWith('.html') && !path.startsWith('demo/'))
    expect(pages.length).toBeGreaterThan(3)
    for (const path of pages) {
      const html = readFileSync(join('dist', path), 'utf8')
      const style = html.includes(`<style>${firstStyle}</style>`) ? firstStyle : undefined
      expect(html, path).toContain(policyElement(undefined, style))
    }
  })

  test('has the one inline style that the configurations allow by its hash', () => {
    expect(readFileSync('dist/index.html', 'utf8')).toContain(`<style>${firstStyle}</style>`)
    const origin = 'https://example.org'
    for (const file of configurations.pages)
      expect(readFileSync(file, 'utf8'), file).toContain(contentSecurityPolicy(origin, { firstStyle }))
    for (const file of configurations.desk)
      expect(readFileSync(file, 'utf8'), file).toContain(contentSecurityPolicy(origin, { isOfDesk: true, firstStyle }))
  })
})

test.describe('the served site', () => {
  for (const { what, holds } of expectations) {
    test(what, async ({ baseURL }) => holds({ address: String(baseURL), folder: 'dist' }))
  }
})

test('works from any path, both maps, under the content security policy', async ({ page, dateline, baseURL }) => {
  const asked: string[] = []
  const parts: number[] = []
  page.on('response', (response) => {
    const { pathname, protocol } = new URL(response.url())
    if (protocol.startsWith('http')) asked.push(pathname)
    if (pathname.endsWith('.pmtiles')) parts.push(response.status())
  })
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest())
  await dateline.open('a/b/')
  expect((await answer).headers()['content-security-policy']).toBe(
    contentSecurityPolicy(new URL(String(baseURL)).origin, { firstStyle }),
  )
  await dateline.live()
  expect(asked.filter((path) => !path.startsWith('/a/b/'))).toEqual([])
  expect(new Set(parts)).toEqual(new Set([206]))
})
