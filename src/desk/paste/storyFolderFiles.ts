import { pictureRefusal } from '../../publish/sizes/pictureRefusal.ts'
import { collectStoryFiles } from '../../story/reading/collectStoryFiles.ts'
import {
  decodeJson,
  decodeText,
  maxFileBytes,
  type ReadText,
  tooLarge,
  unread,
} from '../../story/reading/decodeFile.ts'
import { type Opened, openedProject } from '../project/openedProject.ts'
import { picturePaths } from '../project/picturePaths.ts'
import { unzipped } from './unzipped.ts'

/** Files by their paths, such as `stories/ID/story.json`. None is read before it is asked for. */
export type Files = ReadonlyMap<string, Blob>

/** As much as a story may have, as a zip or in a folder. */
const most = { files: 500, bytes: 60_000_000 }

/** The files of a zip. Rejects with the end of a sentence where it can’t be read, is too large, or names paths that lead out of it. */
export async function zipFiles(zip: File): Promise<Files> {
  if (zip.size > most.bytes) throw new Error(tooLarge(zip.size, most.bytes).reason)
  const files = unzipped(new Uint8Array(await zip.arrayBuffer()), most)
  return new Map([...files].map(([path, bytes]) => [path, new Blob([bytes])]))
}

/** The files of a folder that the editor has chosen. */
export function folderFiles(files: readonly File[]): Files {
  return new Map(files.map((file) => [file.webkitRelativePath || file.name, file]))
}

/** Opens the story among some files: the first `story.json`, and what it names beside it. Of all others nothing is read. */
export async function storyAmong(files: Files): Promise<Opened> {
  const [path] = [...files.keys()]
    .filter((one) => /(?:^|\/)story\.json$/.test(one))
    .toSorted((a, b) => a.length - b.length)
  if (path === undefined) return refused(['no story.json is in it'])
  const json = await decodeJson(await textOf(files.get(path)))
  if (json.kind === 'unread') return refused([`${path}: ${json.reason}`])
  const pathOf = pathsBeside(files, path)
  let bytes = 0
  const fileAt = (address: string) => {
    const file = files.get(pathOf(address))
    bytes += file?.size ?? 0
    return bytes > most.bytes ? undefined : file
  }
  const found = await collectStoryFiles(json.value, async (address) => textOf(fileAt(address)))
  const pictures: [address: string, picture: Blob][] = []
  const refusals: string[] = []
  for (const address of new Set(picturePaths(json.value))) {
    const file = fileAt(address)
    if (file === undefined) continue
    const content = new Uint8Array(await file.arrayBuffer())
    const refusal = pictureRefusal(pathOf(address), content)
    if (refusal === null) pictures.push([address, new Blob([content])])
    else refusals.push(`${address}: ${refusal}`)
  }
  if (bytes > most.bytes) return refused([`the files that it names have more than ${most.bytes / 1_000_000} MB`])
  if (found.places === undefined)
    return refused([...(found.unread ?? [])].map(([file, reason]) => `${file}: ${reason}`))
  return refusals.length > 0 ? refused(refusals) : openedProject(found, Object.fromEntries(pictures))
}

function refused(reasons: readonly string[]): Opened {
  return { kind: 'refused', reasons }
}

async function textOf(file: Blob | undefined): Promise<ReadText> {
  if (file === undefined) return unread('there is no such file')
  return file.size > maxFileBytes ? tooLarge(file.size) : decodeText(new Uint8Array(await file.arrayBuffer()))
}

/**
 * Finds the path of a file at an address that a story gives. One outside its folder, such as `../../geo/ID.geojson`, is sought by its
 * name alone.
 */
function pathsBeside(files: Files, story: string): (address: string) => string {
  const folder = new URL(story.split('/').map(encodeURIComponent).join('/'), 'http://folder.invalid/')
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const byName = new Map([...files.keys()].toReversed().map((path) => [nameOf(path), path]))
  return (address) => {
    const path = pathAt(address, folder)
    return files.has(path) ? path : (byName.get(nameOf(path)) ?? path)
  }
}

/** The path at an address, or the address itself where that is none. */
function pathAt(address: string, folder: URL): string {
  try {
    return decodeURIComponent(new URL(address, folder).pathname.slice(1))
  } catch {
    return address
  }
}
