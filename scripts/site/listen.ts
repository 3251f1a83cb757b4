import type { Server } from 'node:http'

/** Only this machine: what is built is published elsewhere. */
const host = '127.0.0.1'

type Wanted = {
  /** The port; 0 for any that is free. */
  readonly port: number
  /** Whether the next ones are tried where it is taken. */
  readonly isFirst?: boolean
}

/** Starts a server on this machine alone and answers with its address. Throws where the port is taken. */
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
