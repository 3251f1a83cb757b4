import { clusteredShape } from '../shapes/clusteredShape.ts'
import { type BuiltShape, buildTimeout, whileServed } from './builtShape.ts'
import { test as base } from './dateline.ts'

/** The page of a story of 1,000 invented statements, built once for all tests of a file. */
export const test = base.extend<object, { readonly long: BuiltShape }>({
  long: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => whileServed(clusteredShape(1000), use),
    { scope: 'worker', timeout: buildTimeout },
  ],
})
