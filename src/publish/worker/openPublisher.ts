import type { EditedStory } from '../folder/storyFolder.ts'
import type { Answer, Asked, Published, PublishingStep } from './conversation.ts'

/** What publishes stories, in a worker of its own. */
export type Publisher = {
  /** Rejects where the worker or a file of the site could not be loaded. `say` is told what is being done. */
  readonly publish: (edited: EditedStory, say?: (step: PublishingStep) => void) => Promise<Published>
  /** Ends the worker; what it was doing never answers. */
  readonly close: () => void
}

type Waiting = {
  readonly say: ((step: PublishingStep) => void) | undefined
  readonly resolve: (published: Published) => void
  readonly reject: (error: Error) => void
}

/** Starts the worker of the site in the folder at `site`, a URL that ends with a slash. */
export function openPublisher(site: URL): Publisher {
  const worker = new Worker(new URL('desk/publish.js', site), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let jobs = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data, waiting))
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'desk/publish.js could not be loaded'))
    waiting.clear()
  })
  return {
    publish: (edited, say) =>
      new Promise((resolve, reject) => {
        jobs += 1
        waiting.set(jobs, { say, resolve, reject })
        worker.postMessage({ job: jobs, edited } satisfies Asked)
      }),
    close: () => worker.terminate(),
  }
}

function hear(answer: Answer, waiting: Map<number, Waiting>): void {
  const job = waiting.get(answer.job)
  if (answer.kind === 'step') {
    job?.say?.(answer.step)
    return
  }
  waiting.delete(answer.job)
  if (answer.kind === 'done') job?.resolve(answer.published)
  else job?.reject(new Error(answer.reason))
}
