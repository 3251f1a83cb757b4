/**
 * The worker that publishes stories in a browser, `desk/publish.js` of a built site. The rest of it is loaded with the first
 * story, so that it hears what is asked meanwhile, and can say what keeps it from loading.
 */
import type { Answer, Asked } from './conversation.ts'

/** One story after the other. */
let work: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  work = work.then(() => answer(data))
})

async function answer({ job, what, edited }: Asked): Promise<void> {
  const say = (message: Answer) => postMessage(message)
  try {
    const { baked, published } = await import('./published.ts')
    if (what === 'ground') say({ job, kind: 'baked', ground: await baked(edited) })
    else say({ job, kind: 'done', published: await published(edited, (step) => say({ job, kind: 'step', step })) })
  } catch (error) {
    say({ job, kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}
