import { expose } from 'comlink'
import type { Article } from '../../draft/article.ts'
import { candidatesFor } from '../../draft/candidates/candidatesFor.ts'
import { featureOf } from '../../draft/candidates/featureOf.ts'
import type { NamedPoint } from '../../draft/candidates/namedPoint.ts'
import type { Gazetteer } from '../../draft/gazetteer/gazetteer.ts'
import { loadGazetteer } from '../../draft/gazetteer/loadGazetteer.ts'
import type { Findings } from '../../story/format/problem.ts'
import { readStory } from '../../story/reading/readStory.ts'
import type { DeskPlace } from '../project/deskPlace.ts'
import type { Project } from '../project/project.ts'
import { storyFiles } from '../project/storyFiles.ts'
import { draftProject } from './draftProject.ts'
import { fetchedText } from './fetchedText.ts'

/** A place of the gazetteer that a name may mean, drawn. */
export type FoundPlace = {
  readonly place: Omit<DeskPlace, 'id'>
  /** The name of its first-level unit; null where that is itself or not known. */
  readonly unit: string | null
  readonly population: number | null
  readonly nearest: { readonly name: string; readonly kilometres: number } | null
}

/** So many places of a name are offered. */
const most = 12

let gazetteer: Promise<Gazetteer> | undefined

/** What the desk asks of its worker. */
const deskWorker = {
  /** Loads the gazetteer from a folder, once; `tell` hears how many of its bytes are there, of how many. */
  load: async (folder: string, tell: (loaded: number, total: number) => void): Promise<void> => {
    gazetteer ??= loadGazetteer(fetchedText(folder, tell))
    await gazetteer.catch((error: unknown) => {
      gazetteer = undefined
      throw error
    })
  },
  draft: async (article: Article): Promise<Project> => draftProject(article, await loaded()),
  /** The places that a name may mean, the nearest to some points first. */
  placesNamed: async (name: string, near: readonly NamedPoint[]): Promise<readonly FoundPlace[]> => {
    const places = await loaded()
    return candidatesFor(name, near, places)
      .slice(0, most)
      .map(({ place, nearest }) => ({
        place: featureOf(name, place, places.shapeOf) as Omit<DeskPlace, 'id'>,
        unit: place.unit === null || place.unit === place.id ? null : (places.withId(place.unit)?.name ?? null),
        population: place.population,
        nearest,
      }))
  },
  /** The validator’s problems and warnings. */
  check: (files: Pick<Project, 'story' | 'places' | 'texts'>): Findings => {
    const read = readStory(storyFiles(files))
    return { problems: read.kind === 'story' ? [] : read.problems, warnings: read.warnings }
  },
}

export type DeskWorker = typeof deskWorker

function loaded(): Promise<Gazetteer> {
  if (gazetteer === undefined) throw new Error('the gazetteer is not loaded')
  return gazetteer
}

expose(deskWorker)
