import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteHandler } from '../../scripts/site/siteHandler.ts'
import type { Baked } from './bakeShape.ts'
import { shapes } from './shapes.ts'

const contentTypes: Readonly<Record<string, string>> = { '.txt': 'text/plain; charset=utf-8', '.png': 'image/png' }

/** Answers the files of the invented stories, `/ID/story.json` and those beside it, the still map baked when first asked for. */
export const serveShape: SiteHandler = (request, response) => {
  const [, id = '', file = ''] = new URL(request.url ?? '/', 'http://shapes').pathname.split('/')
  response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/json')
  contentOf(id, file).then(
    (content) => {
      response.statusCode = content === undefined ? 404 : 200
      response.end(content)
    },
    (error: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    },
  )
}

async function contentOf(id: string, file: string): Promise<string | Buffer | undefined> {
  const shape = shapes.get(id)
  if (shape === undefined) return undefined
  if (file === 'places.still.json') return stillMapOf(id)
  const written = { 'story.json': JSON.stringify(shape.story), 'places.geojson': JSON.stringify(shape.places) }
  return { ...written, ...shape.texts, ...shape.pictures }[file]
}

const baker = fork(fileURLToPath(new URL('bakeShape.ts', import.meta.url)))
baker.on('message', (answer: Baked) => {
  const { resolve, reject } = awaited.get(answer.id) ?? {}
  if ('map' in answer) resolve?.(answer.map)
  else reject?.(new Error(answer.error))
})

type Awaited = { readonly resolve: (map: string) => void; readonly reject: (error: Error) => void }

const awaited = new Map<string, Awaited>()
const baked = new Map<string, Promise<string>>()

function stillMapOf(id: string): Promise<string> {
  const map =
    baked.get(id) ??
    new Promise<string>((resolve, reject) => {
      awaited.set(id, { resolve, reject })
      baker.send(id)
    })
  baked.set(id, map)
  return map
}
