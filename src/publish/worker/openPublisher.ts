import type { StillGround } from '../../map/ground/stillGround.ts'
import { allowOwnWorkers } from '../../page/trustedTypes.ts'
import type { EditedStory } from '../folder/storyFolder.ts'
import type { Answer, Asked, Published, PublishingStep } from './conversation.ts'

/** What publishes stories, in a worker of its own. */
export type Publisher = {
  /** Rejects where the worker or a file of the site could not be loaded. `say` is told what is being done. */
  readonly publish: (edited: EditedStory, say?: (step: PublishingStep) => void) => Promise<Published>
  /** The still map of a story; null where the story has problems. */
  readonly bake: (edited: EditedStory) => Promise<StillGround | null>
  /** Ends the worker; what it was doing never answers. */
  readonly close: () => void
}

type Waiting = {
  readonly say: ((step: PublishingStep) => void) | undefined
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** Starts the worker of the site in the folder at `site`, a URL that ends with a slash. */
export function openPublisher(site: URL): Publisher {
  allowOwnWorkers()
  const worker = new Worker(new URL('desk/publish.js', site), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let jobs = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data, waiting))
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'desk/publish.js could not be loaded'))
    waiting.clear()
  })
  const ask = (what: Asked['what'], edited: EditedStory, say?: Waiting['say']) =>
    new Promise<Answer>((resolve, reject) => {
      jobs += 1
      waiting.set(jobs, { say, resolve, reject })
      worker.postMessage({ job: jobs, what, edited } satisfies Asked)
    })
  return {
    publish: async (edited, say) => {
      const answer = await ask('files', edited, say)
      if (answer.kind !== 'done') throw new Error(`desk/publish.js answers '${answer.kind}'`)
      return answer.published
    },
    bake: async (edited) => {
      const answer = await ask('ground', edited)
      return answer.kind === 'baked' ? answer.ground : null
    },
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
  if (answer.kind === 'failed') job?.reject(new Error(answer.reason))
  else job?.resolve(answer)
}
