import { type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it came over the wire: nothing decoded, no redirect followed. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type Question = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Asks a server for a path as it stands, dots and all. Node’s fetch would tidy the path up, name encodings of its own and
 * decode what comes.
 */
export function ask(
  address: string,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
