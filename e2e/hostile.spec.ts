import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../scripts/site/listen.ts'
import { siteHandler } from '../scripts/site/siteHandler.ts'
import { buildTimeout } from './drivers/builtShape.ts'
import { expect, test } from './drivers/dateline.ts'
import { hostileShapes } from './hostile/hostileShapes.ts'
import { buildShapes } from './shapes/buildShapes.ts'

test('stories of hostile words are text: no script runs, nothing is asked of others, nothing runs over', async ({
  dateline,
  page,
}) => {
  test.setTimeout(buildTimeout)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-hostile-'))
  const stories = await buildShapes(folder, hostileShapes)
  expect(stories.length).toBeGreaterThan(4)
  const server = createServer(siteHandler(folder))
  const address = await listen(server, { port: 0 })
  page.on('dialog', (dialog) => dateline.complaints.push(`a dialog: ${dialog.message()}`))
  for (const { id } of stories)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${address}stories/${id}/?map=still#place=constructor`)
      await dateline.ready()
      await expect(dateline.listed('constructor')).toHaveAttribute('aria-pressed', 'true')
      const found = await dateline.root.evaluate(({ dataset, scrollWidth, clientWidth }) => ({
        ran: dataset.ran,
        over: scrollWidth - clientWidth,
        schemes: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .map(({ protocol }) => protocol)
          .filter((protocol) => !/^https?:$/.test(protocol)),
        made: document.querySelectorAll('iframe, base, object, embed, [onerror], [onload]').length,
      }))
      expect.soft(found, `${id} at ${width} px`).toEqual({ ran: undefined, over: 0, schemes: [], made: 0 })
    }
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
})

test('a violation of the policy is a complaint, which fails a test', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  await expect.poll(() => dateline.complaints.join()).toContain('Content Security Policy')
  await expect(dateline.page.locator('body')).toBeVisible()
  dateline.forgive(/Content Security Policy/)
})

test('no text becomes markup or the script of a worker: the pages demand Trusted Types', async ({ dateline }) => {
  await dateline.open('?map=still')
  const refused = await dateline.page.evaluate(() => {
    const tries: readonly (() => unknown)[] = [
      () => {
        document.createElement('p').innerHTML = '<b>words</b>'
      },
      () => new Worker('https://other.example/worker.js'),
      () => new Worker('data:text/javascript,1'),
      () => {
        document.createElement('script').src = 'https://other.example/x.js'
      },
      () => document.write('<b>words</b>'),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return 'let through'
      } catch (error) {
        return (error as Error).name
      }
    })
  })
  expect(refused).toEqual(Array.from(refused, () => 'TypeError'))
  dateline.forgive(/TrustedHTML|TrustedScriptURL|Trusted Type|Content Security Policy/i)
})
