import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from './listen.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function aServer(): Server {
  const server = createServer()
  servers.push(server)
  return server
}

describe('listen', () => {
  it('starts on this machine alone', async () => {
    const address = await listen(aServer(), { port: 0 })
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('goes on to a free port where the first is taken, and only where that is wanted', async () => {
    const taken = Number(new URL(await listen(aServer(), { port: 0 })).port)
    const next = Number(new URL(await listen(aServer(), { port: taken, isFirst: true })).port)
    expect(next).toBeGreaterThan(taken)
    await expect(listen(aServer(), { port: taken })).rejects.toThrow('EADDRINUSE')
  })
})
