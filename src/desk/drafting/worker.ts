import { proxy, type Remote, wrap } from 'comlink'
import type { Article } from '../../draft/article.ts'
import type { NamedPoint } from '../../draft/candidates/namedPoint.ts'
import type { Findings } from '../../story/format/problem.ts'
import type { Project } from '../project/project.ts'
import type { DeskWorker, FoundPlace } from './deskWorker.ts'

let worker: Remote<DeskWorker> | undefined

function deskWorker(): Remote<DeskWorker> {
  worker ??= wrap<DeskWorker>(new Worker(new URL('./deskWorker.ts', import.meta.url), { type: 'module' }))
  return worker
}

/** The folder of the gazetteer in the published site: the desk’s page is in a folder beside it. */
const gazetteer = () => new URL('../gazetteer/', document.baseURI).href

/** Loads the gazetteer, once; `tell` hears how many bytes are there, of how many. */
export function loadPlaces(tell: (loaded: number, total: number) => void = () => {}): Promise<void> {
  return deskWorker().load(gazetteer(), proxy(tell))
}

/** Drafts a project from an article. */
export async function draftArticle(article: Article): Promise<Project> {
  await loadPlaces()
  return deskWorker().draft(article)
}

/** The places that a name may mean, the nearest to some points first. */
export async function placesNamed(name: string, near: readonly NamedPoint[]): Promise<readonly FoundPlace[]> {
  await loadPlaces()
  return deskWorker().placesNamed(name, near)
}

/** The validator’s problems and warnings. */
export function checkProject({ story, places, texts }: Project): Promise<Findings> {
  return deskWorker().check({ story, places, texts })
}
