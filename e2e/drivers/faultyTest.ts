import { type FaultyHost, whileFaulty } from './faultyHost.ts'
import { test as base } from './hostTest.ts'

/** A test whose pages come from a host of its own that can fail. */
export const test = base.extend<{ readonly faulty: FaultyHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  faulty: async ({}, use) => whileFaulty(use),
  baseURL: async ({ faulty }, use) => use(faulty.address),
})
