/**
 * Prints the commands that upload dist/ to an S3 bucket, in order: `npx tsx scripts/objects.ts s3://BUCKET | sh -e`.
 * Deletes nothing: pages that readers have open still ask for older assets.
 */
import './terminal/failInWords.ts'
import { storedObjects } from './hosting/storedObjects.ts'

const bucket = process.argv[2] ?? ''
if (!/^s3:\/\/[\w.-]+$/.test(bucket)) {
  console.error(`usage: tsx scripts/objects.ts s3://BUCKET; this is '${bucket}'`)
  process.exitCode = 2
} else {
  for (const { key, file, contentType, cacheControl, contentEncoding } of storedObjects('dist')) {
    const settings = ['--content-type', contentType, '--cache-control', cacheControl]
    if (contentEncoding !== null) settings.push('--content-encoding', contentEncoding)
    console.log(['aws', 's3', 'cp', `dist/${file}`, `${bucket}/${key}`, ...settings].map(quoted).join(' '))
  }
}

/** Quotes a word for a shell’s command line. */
function quoted(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
