import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl } from '../site/cacheControl.ts'
import { encodings, isCompressible } from '../site/compression.ts'
import { contentType } from '../site/contentType.ts'
import { siteFiles } from './siteFiles.ts'

/** An object of an object store: its key, content and metadata. */
export type StoredObject = {
  readonly key: string
  /** The path of its content in the site’s folder. */
  readonly file: string
  readonly contentType: string
  readonly cacheControl: string
  readonly contentEncoding: string | null
}

/**
 * Returns the objects to upload to an object store, whose CDN function negotiates encodings. Every text is stored also
 * as KEY.br and KEY.gz, uncompressed if it has no copy, because the function can’t look up which objects exist. Ordered
 * so that no page refers to a missing object: hashed assets, then data, then pages.
 */
export function storedObjects(folder: string): readonly StoredObject[] {
  return [...siteFiles(folder)]
    .sort((one, other) => uploadOrder(one) - uploadOrder(other))
    .flatMap((path) => [
      objectOf(path, '', path, null),
      ...(isCompressible(path) ? encodings : []).map(({ name, ending }) =>
        existsSync(join(folder, path + ending))
          ? objectOf(path, ending, path + ending, name)
          : objectOf(path, ending, path, null),
      ),
    ])
}

function uploadOrder(path: string): number {
  if (path.startsWith('assets/')) return 0
  return path.endsWith('.html') ? 2 : 1
}

function objectOf(path: string, ending: string, file: string, contentEncoding: string | null): StoredObject {
  return {
    key: path + ending,
    file,
    contentType: contentType(path),
    cacheControl: cacheControl(path),
    contentEncoding,
  }
}
