import { useEffect, useState } from 'react'
import { useDesk } from '../store/deskStore.ts'
import { holdStory } from './hold.ts'
import { isSameProject } from './isSameProject.ts'
import { keep, keptProject } from './keptStories.ts'

/** Whether what is on the desk is kept in this browser. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'keeping' }
  /** The browser keeps nothing. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The disk is full, or what the browser gives a site of it. What was kept before stays. */
  | { readonly kind: 'full' }
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
      if (takes > 0) await goOnWithKept(key)
      if (signal.aborted) return hold.release()
      const stop = keepChanges(key, say)
      askForLastingStorage()
      signal.addEventListener('abort', () => stop())
      hold.lost.then(() => {
        // What waits would be written over what the other tab keeps.
        stop({ isLost: true })
        say(elsewhere)
      })
    }
    start().catch((error: unknown) => say(failure(error)))
    return () => ending.abort()
  }, [key, takes])
  return keeping
}

/** Puts what another tab has kept meanwhile on the desk, as a change: undo brings back what was on it. */
async function goOnWithKept(key: string): Promise<void> {
  const kept = await keptProject(key)
  if (kept !== null) useDesk.getState().edit((project) => (isSameProject(project, kept) ? project : kept))
}

function failure(error: unknown): Keeping {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'full' }
  return { kind: 'failed', reason: error instanceof Error ? error.message || error.name : String(error) }
}

/**
 * Asks the browser not to delete what it keeps when its disk runs full, or when the editor stays away. Some ask the editor, and where the
 * answer is no, stories are kept as before. https://storage.spec.whatwg.org/#persistence
 */
function askForLastingStorage(): void {
  // Pages without a secure connection have no such storage.
  if (isSecureContext) navigator.storage.persist().catch(() => false)
}

/** Keeps what is on the desk, now and after each change. Returns what ends it, and keeps the last changes unless the hold is lost. */
function keepChanges(key: string, say: (keeping: Keeping) => void): (ending?: { readonly isLost: boolean }) => void {
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
      (error: unknown) => say(failure(error)),
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
  return ({ isLost } = { isLost: false }) => {
    stopHearing()
    removeEventListener('pagehide', writeRest)
    document.removeEventListener('visibilitychange', writeRest)
    if (isLost) clearTimeout(waiting)
    else writeRest()
  }
}
