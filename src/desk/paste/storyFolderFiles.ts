import { unzip } from 'fflate'
import { collectStoryFiles } from '../../story/reading/collectStoryFiles.ts'
import { decodeJson, decodeText, unread } from '../../story/reading/decodeFile.ts'
import { type Opened, openedProject } from '../project/openedProject.ts'
import { picturePaths } from '../project/picturePaths.ts'

/** Files by their paths, such as `stories/ID/story.json`. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** A zip may hold so many files, and so many bytes in all. */
const most = { files: 500, bytes: 60_000_000 }

/** The files of a zip. Rejects with a sentence where it can’t be read, is too large, or names paths that lead out of it. */
export async function zipFiles(zip: File): Promise<Files> {
  const bytes = new Uint8Array(await zip.arrayBuffer())
  const counted = { files: 0, bytes: 0 }
  return new Promise((resolve, reject) => {
    const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
      counted.files += 1
      counted.bytes += originalSize
      if (counted.files > most.files || counted.bytes > most.bytes)
        throw new Error(`${zip.name} holds more than ${most.files} files or ${most.bytes / 1_000_000} MB`)
      if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name))
        throw new Error(`${zip.name} names a file outside itself: '${name}'`)
      return !name.endsWith('/')
    }
    try {
      unzip(bytes, { filter }, (error, files) =>
        error === null
          ? resolve(new Map(Object.entries(files) as [string, Uint8Array<ArrayBuffer>][]))
          : reject(new Error(`${zip.name} is no zip that can be read: ${error.message}`)),
      )
    } catch (error) {
      reject(error)
    }
  })
}

/** The files of a folder that the editor has chosen. */
export async function folderFiles(files: readonly File[]): Promise<Files> {
  const read = files.map(
    async (file) => [file.webkitRelativePath || file.name, new Uint8Array(await file.arrayBuffer())] as const,
  )
  return new Map(await Promise.all(read))
}

/** Opens the story among some files: the first `story.json`, and what it names beside it. */
export async function storyAmong(files: Files): Promise<Opened> {
  const [path] = [...files.keys()]
    .filter((one) => /(?:^|\/)story\.json$/.test(one))
    .toSorted((a, b) => a.length - b.length)
  if (path === undefined) return { kind: 'refused', reasons: ['no story.json is in it'] }
  const json = await decodeJson(read(files, path))
  if (json.kind === 'unread') return { kind: 'refused', reasons: [`${path}: ${json.reason}`] }
  const beside = (address: string) => besidePath(files, path, address)
  const found = await collectStoryFiles(json.value, async (address) => read(files, beside(address)))
  if (found.places === undefined)
    return { kind: 'refused', reasons: [...(found.unread ?? [])].map(([file, reason]) => `${file}: ${reason}`) }
  const pictures = picturePaths(json.value).flatMap((address) => {
    const bytes = files.get(beside(address))
    return bytes === undefined ? [] : [[address, new Blob([bytes])] as const]
  })
  return openedProject(found, Object.fromEntries(pictures))
}

function read(files: Files, path: string) {
  const bytes = files.get(path)
  return bytes === undefined ? unread('there is no such file') : decodeText(bytes)
}

/** The path of a file that a story names. One outside the folder, such as `../../geo/ID.geojson`, is sought by its name. */
function besidePath(files: Files, story: string, address: string): string {
  const path = new URL(address, `file:///${story}`).pathname.slice(1)
  const decoded = decodeURIComponent(path)
  if (files.has(decoded)) return decoded
  const name = decoded.slice(decoded.lastIndexOf('/') + 1)
  return [...files.keys()].find((one) => one === name || one.endsWith(`/${name}`)) ?? decoded
}
