import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type SiteHandler, siteHandler } from '../../scripts/site/siteHandler.ts'

let site: Promise<SiteHandler> | undefined

/** Answers a site of the hostile stories alone, built as `npm run build` does when it is first asked for. */
export const serveHostile: SiteHandler = (request, response) => {
  site ??= built()
  site.then(
    (answer) => answer(request, response),
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
}

function built(): Promise<SiteHandler> {
  const builder = fork(fileURLToPath(new URL('buildHostile.ts', import.meta.url)))
  return new Promise((resolve, reject) => {
    builder.on('message', (folder) => resolve(siteHandler(String(folder))))
    builder.on('exit', (code) => reject(new Error(`the hostile stories’ builder ended with status ${code}`)))
  })
}
