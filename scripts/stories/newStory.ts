import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const template = join(import.meta.dirname, 'template')

/**
 * Writes a small invented story to begin from into a site’s folder of public files. Returns the paths of its files. Throws
 * if the id isn’t one, or if the site has a file of that story: nothing is written over.
 */
export function newStory(id: string, publicFolder = 'public'): readonly string[] {
  if (!/^[A-Za-z0-9-]+$/.test(id)) throw new Error(`'${id}' can’t be a story’s id: it is made of letters, digits and -`)
  const files: readonly (readonly [from: string, to: string])[] = [
    ['story.json', `stories/${id}/story.json`],
    ['report.txt', `stories/${id}/report.txt`],
    ['places.geojson', `geo/${id}.geojson`],
  ]
  const paths = files.map(([, to]) => join(publicFolder, to))
  const taken = paths.find(existsSync)
  if (taken !== undefined) throw new Error(`${taken} is there already: choose another id`)
  for (const [from, to] of files) {
    const path = join(publicFolder, to)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, readFileSync(join(template, from), 'utf8').replaceAll('STORY-ID', id))
  }
  return paths
}
