import type { IncomingMessage } from 'node:http'
import { Refused } from './refused.ts'
import { sourcePath } from './sourcePath.ts'

/** As much as a story may have, far more than any has. */
const most = { bytes: 60_000_000, files: 200 }

/**
 * The files that a request sends of a story, by their paths in its folder: a form (`multipart/form-data`) with a part for each file,
 * named by its path in the site’s folder. Rejects with `Refused`.
 */
export async function sentFiles(request: IncomingMessage, id: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new Refused(415, `the body is '${type}'; a story comes as multipart/form-data`)
  const form = await formOf(await bodyOf(request), type)
  const parts = [...form]
  if (parts.length > most.files) throw new Refused(413, `it has ${parts.length} files, and the most is ${most.files}`)
  const files = new Map<string, Uint8Array>()
  for (const [name, content] of parts) {
    if (typeof content === 'string') throw new Refused(400, `'${name}' is a text and no file`)
    files.set(newPath(files, id, name), new Uint8Array(await content.arrayBuffer()))
  }
  if (!files.has('story.json')) throw new Refused(400, `stories/${id}/story.json is not among the files`)
  return files
}

/** Two names that a disk may take for one are refused. */
function newPath(files: ReadonlyMap<string, unknown>, id: string, name: string): string {
  const path = sourcePath(id, name)
  const isTaken = [...files.keys()].some((other) => onDisk(other) === onDisk(path))
  if (isTaken) throw new Refused(400, `'${name}' is sent twice`)
  return path
}

function onDisk(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** Reads the whole body, but keeps no more than the most. What is too long is heard to its end, so that a browser hears the answer. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes <= most.bytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (bytes > most.bytes) throw new Refused(413, `it is larger than ${most.bytes / 1_000_000} MB`)
  return new Uint8Array(Buffer.concat(chunks))
}

async function formOf(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new Refused(400, 'the form could not be read')
  }
}
