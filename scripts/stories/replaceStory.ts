import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { checkStory } from './checkStory.ts'
import { namedFiles } from './namedFiles.ts'

/** In a story’s folder: where a new story is written, and where it stands from the moment when it counts. */
const [coming, ready] = ['.new', '.ready']

/**
 * Writes a story’s files, by their paths in its folder, into `stories/ID/`, in place of those of the story that is there; other files in
 * the folder stay. Nothing is changed, and a line for each problem returned, where the story has some, where it names files that are
 * not among them, or where its folder holds links.
 *
 * A process that ends in the middle leaves the old story or the new one: this is written beside the old, takes effect by one renaming, and
 * what is left to do then is done by the next that calls `finishReplacing`, such as the build.
 */
export async function replaceStory(
  stories: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<readonly string[]> {
  const folder = join(stories, id)
  const obstacles = obstaclesIn(folder, [...files.keys()])
  if (obstacles.length > 0) return obstacles
  finishReplacing(folder)
  const isNew = !existsSync(folder)
  // In a folder of its id, so that what it names is found from there as it will be.
  const written = join(folder, coming, id)
  for (const [path, content] of files) write(join(written, path), content)
  const problems = await problemsOf(written, id, [...files.keys()])
  if (problems.length > 0) {
    rmSync(join(folder, coming), { recursive: true })
    if (isNew) rmdirSync(folder)
    return problems
  }
  renameSync(join(folder, coming), join(folder, ready))
  finishReplacing(folder)
  return []
}

/** Ends what a process that wrote a story into a folder has left to do, or takes away what it had begun. */
export function finishReplacing(folder: string): void {
  rmSync(join(folder, coming), { recursive: true, force: true })
  const from = join(folder, ready, basename(folder))
  if (existsSync(join(from, 'story.json'))) {
    // Some disks take letters and capitals for one.
    const kept = namedFiles(from).map((path) => path.toLowerCase())
    const old = namedFiles(folder).filter((path) => !path.startsWith('..') && !kept.includes(path.toLowerCase()))
    for (const path of filesIn(from)) if (path !== 'story.json') move(join(from, path), join(folder, path))
    for (const path of old) rmSync(join(folder, path), { force: true })
    // The last one: until it is there, the old one says which files go.
    move(join(from, 'story.json'), join(folder, 'story.json'))
  }
  rmSync(join(folder, ready), { recursive: true, force: true })
}

/** Why files can’t be written into a folder without going elsewhere or getting stuck half-way. */
function obstaclesIn(folder: string, paths: readonly string[]): readonly string[] {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [`${folder} is no folder, or a link to one: stories are not written through links`]
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const pathOf = (entry: (typeof entries)[number]) => below(folder, join(entry.parentPath, entry.name))
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(pathOf)
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf)
  const others = entries.filter((entry) => !entry.isDirectory()).map(pathOf)
  return [
    ...links.map((path) => `${folder} holds a link, '${path}': stories are not written where links lead elsewhere`),
    ...paths.filter((path) => folders.includes(path)).map((path) => `${folder}/${path} is a folder`),
    ...others
      .filter((path) => paths.some((one) => one.startsWith(`${path}/`)))
      .map((path) => `${folder}/${path} is a file`),
  ]
}

async function problemsOf(folder: string, id: string, sent: readonly string[]): Promise<readonly string[]> {
  const named = namedFiles(folder)
  const outside = named.filter((path) => path.startsWith('..'))
  const unnamed = sent.filter((path) => !named.includes(path))
  const strays = [
    ...outside.map((path) => `story.json names a file out of its folder, '${path}'`),
    ...unnamed.map((path) => `'${path}' is no file that story.json names`),
  ]
  if (strays.length > 0) return strays
  const checked = await checkStory(folder)
  if (checked.kind === 'problems') return checked.lines
  return checked.story.id === id ? [] : [`story.json says that its id is '${checked.story.id}'; it must be '${id}'`]
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => below(folder, join(entry.parentPath, entry.name)))
}

/** A path from a folder, with slashes on every system. */
function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
