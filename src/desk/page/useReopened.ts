import { useEffect, useState } from 'react'
import { keptProject } from '../keeping/keptStories.ts'
import { useDesk } from '../store/deskStore.ts'

/** Puts the kept story of a key on the empty desk, once; calls `onMissing` where it isn’t there. Returns whether that goes on. */
export function useReopened(key: string | null, onMissing: () => void): boolean {
  const [isReopening, setReopening] = useState(key !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the tab remembers when it is loaded
  useEffect(() => {
    if (key === null) return
    keptProject(key)
      .then(
        (project) => (project === null ? onMissing() : useDesk.getState().open(project)),
        () => onMissing(),
      )
      .finally(() => setReopening(false))
  }, [])
  return isReopening
}
