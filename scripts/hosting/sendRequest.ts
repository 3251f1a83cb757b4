import { type IncomingHttpHeaders, request } from 'node:http'

/** A response as received: not decoded, no redirect followed. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type RequestOptions = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Requests a path exactly as given, dots included. Node’s fetch would normalise the path, add Accept-Encoding and
 * decode the body.
 */
export function sendRequest(
  address: string,
  path: string,
  { method = 'GET', headers = {} }: RequestOptions = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}
