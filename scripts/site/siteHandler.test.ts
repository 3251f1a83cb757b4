import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectations } from '../hosting/expectations.ts'
import { sendRequest } from '../hosting/sendRequest.ts'
import { smallTrialSite } from '../hosting/trialSite.ts'
import { listen } from './listen.ts'
import { siteHandler } from './siteHandler.ts'

const { folder, remove } = await smallTrialSite()
const server = createServer(siteHandler(folder))
let address = ''

beforeAll(async () => {
  address = await listen(server, { port: 0 })
})

afterAll(() => {
  server.close()
  remove()
})

describe('our own server', () => {
  for (const { what, holds } of expectations) it(what, () => holds({ address, folder }))

  it('gives parts of texts too, as they are', async () => {
    const headers = { Range: 'bytes=0-14', 'Accept-Encoding': 'br' }
    const { status, body } = await sendRequest(address, '/index.html', { headers })
    expect([status, String(body)]).toEqual([206, '<!doctype html>'])
  })

  it('gives what is whole where a part of something older is asked for', async () => {
    const headers = { Range: 'bytes=0-9', 'If-Range': new Date(0).toUTCString() }
    expect((await sendRequest(address, '/index.html', { headers })).status).toBe(200)
  })

  it('sends to no other host by a path with two slashes', async () => {
    const { status, headers } = await sendRequest(address, '//stories')
    expect([status, headers.location]).toEqual([301, './stories/'])
  })

  it('says that a wrong address is one', async () => {
    expect((await sendRequest(address, '/%zz')).status).toBe(400)
  })
})
