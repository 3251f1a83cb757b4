import { useEffect } from 'react'
import { checkProject } from '../drafting/worker.ts'
import { useDesk } from './deskStore.ts'
import { useFindings } from './findings.ts'

/** How long a change waits for the next one before it is checked, in milliseconds. */
const pause = 200

/** Has the validator check the project after each change. */
export function useChecking(): void {
  const project = useDesk((state) => state.project)
  useEffect(() => {
    if (project === null) return
    let isOver = false
    const timer = setTimeout(async () => {
      const findings = await checkProject(project)
      if (!isOver) useFindings.setState({ findings })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [project])
}
