import { test as base } from './dateline.ts'
import { HostPage } from './hostPage.ts'

/** A test with a news page on another origin, and the page of Dateline that the fixture fails on complaints of. */
export const test = base.extend<{ readonly host: HostPage }>({
  // The fixture that fails on complaints of the browser watches the host’s page too.
  host: async ({ page, dateline: _ }, use, { config }) => use(new HostPage(page, config.metadata.hosts)),
})
