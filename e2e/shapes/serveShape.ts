import { extname } from 'node:path'
import type { SiteHandler } from '../../scripts/site/siteHandler.ts'
import { bakeStillGround } from '../../scripts/still/bakeStillGround.ts'
import { openTiles } from '../../scripts/tiles/tileFeatures.ts'
import { readStory } from '../../src/story/reading/readStory.ts'
import type { Shape } from './inventedShape.ts'
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
  if (file === 'places.still.json') return stillMapOf(shape)
  const written = { 'story.json': JSON.stringify(shape.story), 'places.geojson': JSON.stringify(shape.places) }
  return { ...written, ...shape.texts, ...shape.pictures }[file]
}

const baked = new Map<Shape, Promise<string>>()

function stillMapOf(shape: Shape): Promise<string> {
  const map = baked.get(shape) ?? bake(shape)
  baked.set(shape, map)
  return map
}

async function bake({ story, places, texts }: Shape): Promise<string> {
  const read = readStory({ story, places, texts: new Map(Object.entries(texts)) })
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return JSON.stringify(await bakeStillGround(read.story, openTiles('public/geo/world.pmtiles')))
}
