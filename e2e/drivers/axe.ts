import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './dateline.ts'

/** WCAG 2.2 AA with all before it, and what axe takes for best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Those of them that another colour scheme can break. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it stands, or in a part of it, in short; a story in a frame is looked at as a page of its own. */
export async function foundByAxe(page: Page, part = 'html', only?: readonly string[]): Promise<readonly string[]> {
  const isArabic = (await page.evaluate(() => document.documentElement.lang)) === 'ar'
  // In its legacy mode it opens no page of its own for each look; that one is for frames of other origins, which are left out.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part).exclude('iframe').exclude('dateline-map')
  const { violations } = await axe
    .options({
      runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: rules },
      // It takes words in joined Arabic letters for icons and leaves them out; `misnamed` looks at these names too.
      rules: isArabic ? { 'label-content-name-mismatch': { enabled: false } } : {},
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 400)}`))
}

/** Expects that axe finds nothing, in the light or in the dark, in the part of the page that has changed; nothing but `excepted`. */
export async function expectNothingByAxe(page: Page, what: string, part?: string, excepted?: RegExp): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(
    (await foundByAxe(page, part)).filter((one) => !excepted?.test(one)),
    what,
  ).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await foundByAxe(page, part, rulesOfColour), `${what}, dark`).toEqual([])
}
