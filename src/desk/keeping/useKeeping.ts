import { useEffect, useState } from 'react'
import { useDesk } from '../store/deskStore.ts'
import { holdStory } from './hold.ts'
import { keep } from './keptStories.ts'

/** Whether what is on the desk is kept in this browser. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'keeping' }
  /** The browser keeps nothing, or the disk is full. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Another tab works on the story: nothing is kept here. `take` works on it in this tab. */
  | { readonly kind: 'elsewhere'; readonly take: () => void }

/** How long a change may wait to be kept with the next ones, in milliseconds. */
const pause = 150

/** Keeps the project on the desk under a key at every change, as long as this tab holds it. */
export function useKeeping(key: string | null): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' })
  const [takes, setTakes] = useState(0)
  useEffect(() => {
    if (key === null) return
    const ending = new AbortController()
    const { signal } = ending
    const say = (next: Keeping) => {
      if (!signal.aborted) setKeeping(next)
    }
    const elsewhere: Keeping = { kind: 'elsewhere', take: () => setTakes((times) => times + 1) }
    const start = async () => {
      const hold = await holdStory(key, takes > 0)
      if (hold === null) return say(elsewhere)
      signal.addEventListener('abort', hold.release)
      if (signal.aborted) return hold.release()
      const stop = keepChanges(key, say)
      signal.addEventListener('abort', stop)
      hold.lost.then(() => {
        stop()
        say(elsewhere)
      })
    }
    start().catch((error: unknown) => say({ kind: 'failed', reason: String(error) }))
    return () => ending.abort()
  }, [key, takes])
  return keeping
}

/** Keeps what is on the desk, now and after each change. Returns what keeps the last changes and ends it. */
function keepChanges(key: string, say: (keeping: Keeping) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last: Promise<void> | undefined
  const write = () => {
    clearTimeout(waiting)
    waiting = undefined
    const { project } = useDesk.getState()
    if (project === null) return
    const writing = keep(key, project)
    last = writing
    writing.then(
      // An earlier one says nothing of what the last one is still writing.
      () => waiting === undefined && writing === last && say({ kind: 'kept' }),
      (error: unknown) => say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
  }
  const stopHearing = useDesk.subscribe(({ project }, before) => {
    if (project === null || project === before.project) return
    say({ kind: 'keeping' })
    clearTimeout(waiting)
    waiting = setTimeout(write, pause)
  })
  const writeRest = () => {
    if (waiting !== undefined) write()
  }
  addEventListener('pagehide', writeRest)
  document.addEventListener('visibilitychange', writeRest)
  write()
  return () => {
    stopHearing()
    removeEventListener('pagehide', writeRest)
    document.removeEventListener('visibilitychange', writeRest)
    writeRest()
  }
}
