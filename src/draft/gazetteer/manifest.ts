/** What `manifest.json` beside the gazetteer’s other files says: their names, which change with what they hold. */
export type Manifest = {
  /** The form of the files; one of another version can’t be read. */
  readonly version: number
  /** Places and their names. */
  readonly names: string
  /** Shapes of areas, courses of rivers. */
  readonly shapes: string
}

/** To be raised with every change of the form of the files or of what is in them. */
export const gazetteerVersion = 2

/** Reads a manifest. Throws where it is none, or of another version. */
export function readManifest(text: string): Manifest {
  const { version, names, shapes } = (JSON.parse(text) ?? {}) as Partial<Manifest>
  if (version !== gazetteerVersion) throw new Error(`gazetteer: its version is ${version}, not ${gazetteerVersion}`)
  if (typeof names !== 'string' || typeof shapes !== 'string') throw new Error('gazetteer: its manifest names no files')
  return { version, names, shapes }
}
