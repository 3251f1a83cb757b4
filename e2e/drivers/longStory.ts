import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../scripts/site/listen.ts'
import { siteHandler } from '../../scripts/site/siteHandler.ts'
import type { Story } from '../../src/story/story.ts'
import { buildShapes } from '../shapes/buildShapes.ts'
import { clusteredShape } from '../shapes/clusteredShape.ts'
import { test as base } from './dateline.ts'

/** A built site with one long, invented story, and the address of the story’s page. */
type LongStory = { readonly story: Story; readonly address: string }

/** The page of a story of 1,000 invented statements, built once for all tests of a file. */
export const test = base.extend<object, { readonly long: LongStory }>({
  long: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'dateline-long-'))
      const [story] = await buildShapes(folder, [clusteredShape(1000)])
      if (story === undefined) throw new Error('no story was built')
      const server = createServer(siteHandler(folder))
      const address = `${await listen(server, { port: 0 })}stories/${story.id}/`
      await use({ story, address })
      server.close()
      server.closeAllConnections()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})
