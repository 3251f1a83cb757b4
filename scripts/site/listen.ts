import type { Server } from 'node:http'

/** This machine only: the server is for trying the site out. */
const host = '127.0.0.1'

type Wanted = {
  /** The port; 0 for any free one. */
  readonly port: number
  /** Whether to try the next ports if this one is taken. */
  readonly isFirst?: boolean
}

/** Starts a server on the loopback interface and returns its URL. Throws if the port is taken. */
export async function listen(server: Server, { port, isFirst = false }: Wanted): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken || !isFirst) throw error
    return listen(server, { port: port + 1, isFirst })
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`)
  return `http://${host}:${address.port}/`
}
