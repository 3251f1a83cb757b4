import type { SiteHandler } from '../../scripts/site/siteHandler.ts'
import { shapes } from './shapes.ts'

/** Answers `/ID/story.json`, `/ID/places.geojson` and the texts of the invented stories. */
export const serveShape: SiteHandler = (request, response) => {
  const [, id = '', file = ''] = new URL(request.url ?? '/', 'http://shapes').pathname.split('/')
  const shape = shapes.get(id)
  const content =
    shape &&
    { 'story.json': JSON.stringify(shape.story), 'places.geojson': JSON.stringify(shape.places), ...shape.texts }[file]
  if (content === undefined) response.statusCode = 404
  response.setHeader('Content-Type', file.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json')
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.end(content ?? '')
}
