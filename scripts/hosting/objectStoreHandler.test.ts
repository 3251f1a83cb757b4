import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { listen } from '../site/listen.ts'
import { expectations } from './expectations.ts'
import { objectStoreHandler } from './objectStoreHandler.ts'
import { smallTrialSite } from './trialSite.ts'

const { folder, remove } = await smallTrialSite()
const server = createServer(objectStoreHandler(folder))
let address = ''

beforeAll(async () => {
  address = await listen(server, { port: 0 })
})

afterAll(() => {
  server.close()
  remove()
})

describe('an object store behind a CDN, imitated', () => {
  for (const { what, holds } of expectations) it(what, () => holds({ address, folder }))
})
