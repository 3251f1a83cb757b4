import { createHash } from 'node:crypto'
import { gazetteerVersion, type Manifest } from '../../src/draft/gazetteer/manifest.ts'
import { gazetteerText } from './gazetteerText.ts'
import { shapesText } from './shapesText.ts'

/** The gazetteer’s files by their names, the manifest last, and what they hold. */
export function gazetteerFiles(): {
  readonly files: ReadonlyMap<string, string>
  readonly cities: number
  readonly areas: number
} {
  const { text, cities, areas } = gazetteerText()
  const shapes = shapesText()
  const manifest: Manifest = {
    version: gazetteerVersion,
    names: `names.${hashOf(text)}.txt`,
    shapes: `shapes.${hashOf(shapes)}.json`,
  }
  const files = new Map([
    [manifest.names, text],
    [manifest.shapes, shapes],
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ])
  return { files, cities, areas }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
