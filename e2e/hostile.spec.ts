import { expect, test } from './drivers/dateline.ts'

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
