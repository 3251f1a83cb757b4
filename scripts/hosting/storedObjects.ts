import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheControl } from '../site/cacheControl.ts'
import { contentType } from '../site/contentType.ts'
import { encodings } from '../site/encodings.ts'
import { isCompressible } from '../site/isCompressible.ts'
import { siteFiles } from './siteFiles.ts'

/** One object of an object store: what lies under a key, and what the store says of it. */
export type StoredObject = {
  readonly key: string
  /** The file that it holds, from the site’s folder. */
  readonly file: string
  readonly contentType: string
  readonly cacheControl: string
  readonly contentEncoding: string | null
}

/**
 * What to put into an object store, which chooses nothing by itself, so that a function of its CDN can: every text also as
 * KEY.br and KEY.gz, uncompressed where it has no copy, because the function can’t look what there is. In the order in which
 * a page never points at what is not there yet: what has a hash, then data, then pages.
 */
export function storedObjects(folder: string): readonly StoredObject[] {
  return [...siteFiles(folder)]
    .sort((one, other) => turn(one) - turn(other))
    .flatMap((path) => [
      objectOf(path, '', path, null),
      ...(isCompressible(path) ? encodings : []).map(({ name, ending }) =>
        existsSync(join(folder, path + ending))
          ? objectOf(path, ending, path + ending, name)
          : objectOf(path, ending, path, null),
      ),
    ])
}

function turn(path: string): number {
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
