import { PMTiles } from 'pmtiles'
import type { StillGround } from '../../map/ground/stillGround.ts'
import * as server from '../../server.tsx'
import { readStory } from '../../story/reading/readStory.ts'
import { type EditedStory, storyFolder } from '../folder/storyFolder.ts'
import { zipOf } from '../folder/zipOf.ts'
import type { Kit } from '../kit.ts'
import { type KitFile, kitPath, openKit } from '../kitFile.ts'
import { bakeStillGround } from '../still/bakeStillGround.ts'
import { allowByteStreams } from './byteStreams.ts'
import type { Published, PublishingStep } from './conversation.ts'
import { drawSizes } from './drawSizes.ts'

/** The site’s folder: this worker’s script lies in `desk/`. */
const siteAddress = new URL('../', location.href)

type Opened = { readonly kit: Kit; readonly tiles: PMTiles }

/** Kept for the next story. */
let opened: Promise<Opened> | undefined

/** Publishes a story with the kit of the site that this worker is of. `say` is told each step. */
export async function published(edited: EditedStory, say: (step: PublishingStep) => void): Promise<Published> {
  say('kit')
  const { kit, tiles } = await site()
  const folder = await storyFolder(edited, kit, { tiles, draw: drawSizes }, say)
  if (folder.kind === 'problems') return folder
  say('zip')
  const { files, warnings } = folder
  return { kind: 'published', files, zip: zipOf(files), warnings }
}

/** The still map of a story; null where the story has problems. */
export async function baked(edited: EditedStory): Promise<StillGround | null> {
  const read = readStory(edited)
  return read.kind === 'problems' ? null : bakeStillGround(read.story, (await site()).tiles)
}

async function site(): Promise<Opened> {
  opened ??= openSite()
  return opened.catch((error: unknown) => {
    opened = undefined
    throw error
  })
}

async function openSite(): Promise<Opened> {
  allowByteStreams()
  const text = new TextDecoder().decode(await read(kitPath))
  const file: KitFile = JSON.parse(text)
  return { kit: await openKit(file, server, read), tiles: new PMTiles(new URL(file.tiles, siteAddress).href) }
}

/** The bytes of a file of the site. What has a hash in its name comes from the cache. */
async function read(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, siteAddress))
  if (!response.ok) throw new Error(`${path} could not be read: the host answered with status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
