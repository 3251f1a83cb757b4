import { jsonSlip } from '../src/story/jsonSlip.ts'
import { readTextFile } from './readTextFile.ts'

/** What a JSON file holds, or why it could not be read: the rest of a sentence, without a full stop. */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unread'; readonly reason: string }

/** Reads a JSON file of a story; where it is malformed, the reason says the line, the column and what is wrong. */
export async function readJsonFile(path: string): Promise<ReadJson> {
  const file = await readTextFile(path)
  if (file.kind === 'unread') return file
  try {
    return { kind: 'json', value: JSON.parse(file.text) }
  } catch (error) {
    const slip = jsonSlip(file.text)
    if (slip === null) throw error
    return { kind: 'unread', reason: `line ${slip.line}, column ${slip.column}: ${slip.reason}` }
  }
}
