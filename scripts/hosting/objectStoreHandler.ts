import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import type { SiteHandler } from '../site/siteHandler.ts'
import { type StoredObject, storedObjects } from './storedObjects.ts'
import { type ViewerRequest, viewerRequest } from './viewerRequest.ts'

/** The part of a response headers policy that ours has. */
type ResponseHeadersPolicy = {
  readonly CorsConfig: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } }
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string }
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string }
  }
  readonly CustomHeadersConfig: {
    readonly Items: readonly { readonly Header: string; readonly Value: string }[]
  }
}

/**
 * Imitates S3 behind CloudFront as docs/hosting.md sets them up, as far as their documentation tells: objects by their keys with
 * what was stored of them, the function before, the response headers policy after, the page for errors. Ranges and conditions
 * are `send`’s, not S3’s.
 */
export function objectStoreHandler(folder: string): SiteHandler {
  const objects = new Map(storedObjects(folder).map((object) => [`/${object.key}`, object]))
  const policy = policyHeaders()
  return (request, response) => {
    const { headers, method = 'GET' } = request
    for (const [name, value] of policy) response.setHeader(name, value)
    if (headers.origin === undefined) response.removeHeader('Access-Control-Allow-Origin')
    const answer = viewerRequest({ request: eventRequest(request) })
    if (method !== 'GET' && method !== 'HEAD') response.writeHead(403).end()
    else if ('statusCode' in answer) {
      for (const [name, { value }] of Object.entries(answer.headers)) response.setHeader(name, value)
      response.writeHead(answer.statusCode).end()
    } else {
      const found = objects.get(decodeURIComponent(answer.uri))
      if (found === undefined) response.statusCode = 404
      const object = found ?? objects.get('/404.html')
      if (object === undefined) response.end()
      else sendObject(folder, object, request, response)
    }
  }
}

function sendObject(
  root: string,
  object: StoredObject,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  send(request, encodeURI(object.file), { root, acceptRanges: response.statusCode === 200 })
    .on('headers', () => {
      response.setHeader('Content-Type', object.contentType)
      response.setHeader('Cache-Control', object.cacheControl)
      if (object.contentEncoding !== null) response.setHeader('Content-Encoding', object.contentEncoding)
    })
    .pipe(response)
}

function eventRequest({ method = 'GET', url = '/', headers }: IncomingMessage): ViewerRequest {
  const [uri = '/', query = ''] = url.split('?')
  const valued = (pairs: Iterable<readonly [string, unknown]>) =>
    Object.fromEntries([...pairs].map(([name, value]) => [name, { value: String(value) }]))
  return {
    method,
    uri,
    querystring: valued(new URLSearchParams(query)),
    headers: valued(Object.entries(headers)),
  }
}

/** The headers that the policy adds. CloudFront adds those of CORS where the request names its origin. */
function policyHeaders(): readonly (readonly [string, string])[] {
  const { CorsConfig, SecurityHeadersConfig, CustomHeadersConfig }: ResponseHeadersPolicy = JSON.parse(
    readFileSync('docs/hosting/cloudfront/responseHeadersPolicy.json', 'utf8'),
  )
  return [
    ['Access-Control-Allow-Origin', CorsConfig.AccessControlAllowOrigins.Items.join()],
    ['Content-Security-Policy', SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy],
    ['Referrer-Policy', SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy],
    ...('ContentTypeOptions' in SecurityHeadersConfig
      ? [['X-Content-Type-Options', 'nosniff'] as const]
      : []),
    ...CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value] as const),
  ]
}
