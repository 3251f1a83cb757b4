import type { Article } from '../../../src/draft/article.ts'
import { loadGazetteer } from '../../../src/draft/gazetteer/loadGazetteer.ts'
import { draftStory } from '../../../src/draft/story/draftStory.ts'
import type { WorkerTask, WorkerTimes } from './workerTimes.ts'

/** Loads the gazetteer from beside the page and drafts a text so many times. */
self.onmessage = async ({ data }: MessageEvent<WorkerTask>) => {
  const start = performance.now()
  const gazetteer = await loadGazetteer(async (name) => (await fetch(`/gazetteer/${name}`)).text())
  const loading = performance.now() - start
  const article = { text: data.text, published: data.published, publisher: data.publisher } as Article
  const drafts: number[] = []
  let statements = 0
  for (let time = 0; time < data.times; time += 1) {
    const begun = performance.now()
    statements = draftStory(article, gazetteer).story.statements.length
    drafts.push(performance.now() - begun)
  }
  const times: WorkerTimes = { loading, drafts, statements }
  self.postMessage(times)
}
