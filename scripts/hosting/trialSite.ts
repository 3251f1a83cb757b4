import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeCompressedCopies } from '../site/compressedCopies.ts'

/** The content of files that must not be served. */
export const secret = 'for nobody outside'

type Trial = { readonly folder: string; readonly remove: () => void }

/** Copies a built folder to a temporary one and adds secret files beside it and hidden ones in it. */
export function trialSite(of: string): Trial {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  const folder = join(parent, 'site')
  cpSync(of, folder, { recursive: true, preserveTimestamps: true })
  write(parent, { 'outside.txt': secret, 'site/.hidden/key.txt': secret, 'site/.env': secret })
  return { folder, remove: () => rmSync(parent, { recursive: true }) }
}

/** The same with a small made-up site that has one file of each kind. */
export async function smallTrialSite(): Promise<Trial> {
  const source = mkdtempSync(join(tmpdir(), 'dateline-small-'))
  const long = 'who said what, where and when. '.repeat(200)
  write(source, {
    'index.html': `<!doctype html><title>Dateline</title><p>${long}`,
    '404.html': '<!doctype html><title>Not found</title>',
    'assets/index-Ab_1-xyZ.js': `console.log(${JSON.stringify(long)})`,
    'assets/tiny-Cd_2-xyZ.css': 'p { margin: 0 }',
    'assets/serif-Ef_3-xyZ.woff2': long,
    'assets/world-Gh_4-xyZ.pmtiles': Array.from({ length: 3000 }, (_, index) => index).join(),
    'desk/publish.js': `console.log(${JSON.stringify(long)})`,
    'geo/one.geojson': JSON.stringify({ type: 'FeatureCollection', features: [], note: long }),
    'stories/one/story.json': JSON.stringify({ note: long }),
    'stories/one/index.html': `<!doctype html><title>One</title><p>${long}`,
    'stories/one/a name.txt': long,
  })
  await writeCompressedCopies(source)
  const trial = trialSite(source)
  rmSync(source, { recursive: true })
  return trial
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
