import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../scripts/site/listen.ts'
import { siteHandler } from '../../scripts/site/siteHandler.ts'
import type { Story } from '../../src/story/story.ts'
import { buildShapes } from '../shapes/buildShapes.ts'
import type { Shape } from '../shapes/inventedShape.ts'
import { test as base } from './dateline.ts'

/** A built site with one invented story, its folder, and the address of the story’s page. */
export type BuiltShape = { readonly story: Story; readonly address: string; readonly folder: string }

/** How long a worker may build, in milliseconds. */
export const buildTimeout = 240_000

/** Builds a site with this story alone, and serves it while it is used. */
export async function whileServed(shape: Shape, use: (built: BuiltShape) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-built-'))
  const [story] = await buildShapes(folder, [shape])
  if (story === undefined) throw new Error('no story was built')
  const server = createServer(siteHandler(folder))
  const address = `${await listen(server, { port: 0 })}stories/${story.id}/`
  await use({ story, address, folder })
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
}

/** A test with a site that is built once for all tests of a worker, with this story alone. */
export function testWithBuilt(shape: Shape) {
  return base.extend<object, { readonly built: BuiltShape }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    built: [async ({}, use) => whileServed(shape, use), { scope: 'worker', timeout: buildTimeout }],
  })
}
