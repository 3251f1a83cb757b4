import { buildTimeout } from './drivers/builtShape.ts'
import { expect, test } from './drivers/dateline.ts'
import { hostileFindings, nothingFound } from './hostile/hostileFindings.ts'
import { hostileShapes } from './hostile/hostileShapes.ts'

test('stories of hostile words are text: no script runs, nothing is asked of others, nothing runs over', async ({
  dateline,
  page,
}) => {
  test.setTimeout(buildTimeout)
  expect(hostileShapes.length).toBeGreaterThan(4)
  page.on('dialog', (dialog) => dateline.complaints.push(`a dialog: ${dialog.message()}`))
  for (const { story } of hostileShapes)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`./hostile/stories/${story.id}/?map=still#place=constructor`)
      await dateline.ready()
      await expect(dateline.listed('constructor')).toHaveAttribute('aria-pressed', 'true')
      expect.soft(await page.evaluate(hostileFindings), `${story.id} at ${width} px`).toEqual(nothingFound)
    }
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
