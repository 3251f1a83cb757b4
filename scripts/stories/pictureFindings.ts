import { is } from 'valibot'
import type { Findings, Problem } from '../../src/story/format/problem.ts'
import { pictureSchema } from '../../src/story/format/schema.ts'
import { pictureEntries } from '../../src/story/parts/pictureEntries.ts'
import { pictureBeside } from './pictureBeside.ts'
import { readPicture } from './readPicture.ts'

/** What is wrong with the files of a story’s pictures, as far as the pictures’ own entries are sound, and their paths. */
export async function pictureFindings(
  file: unknown,
  path: string,
): Promise<Findings & { readonly paths: readonly string[] }> {
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const paths: string[] = []
  for (const { value: picture, at } of pictureEntries(file)) {
    if (!is(pictureSchema, picture)) continue
    const finding = (reason: string): Problem => ({ path: `${at}.file`, value: picture.file, reason })
    const beside = pictureBeside(path, picture.file)
    if (typeof beside === 'string') paths.push(beside)
    const read = typeof beside === 'string' ? await readPicture(beside) : beside
    if (read.kind === 'unread') problems.push(finding(`this file could not be read: ${read.reason}`))
    else if (read.saysPlace) warnings.push(finding(saysPlace))
  }
  return { problems, warnings, paths }
}

const saysPlace =
  'the file says where it was taken; npm run build takes that out, whoever gets the file itself reads it'
