import type { Gazetteer } from './gazetteer.ts'
import { readManifest } from './manifest.ts'
import { readGazetteer } from './readGazetteer.ts'

/**
 * Loads the gazetteer’s files, all at once. `read` gives the text of a file by its name: it fetches it in a browser’s worker and
 * reads it from disk in Node. Rejects where that does, and where the files are of another version.
 */
export async function loadGazetteer(read: (name: string) => Promise<string>): Promise<Gazetteer> {
  const { names, shapes } = readManifest(await read('manifest.json'))
  const [namesFile, shapesFile] = await Promise.all([read(names), read(shapes)])
  return readGazetteer(namesFile, shapesFile)
}
