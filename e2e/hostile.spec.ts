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
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.ran = "1"'
    document.head.append(script)
  })
  await expect.poll(() => dateline.complaints.join()).toContain('Content Security Policy')
  await expect(dateline.root).not.toHaveAttribute('data-ran')
  dateline.forgive(/Content Security Policy/)
})
