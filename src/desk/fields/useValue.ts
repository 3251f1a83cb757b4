import { pathOf } from '../project/pathOf.ts'
import type { Subject } from '../project/question.ts'
import { valueIn } from '../project/valueIn.ts'
import { useDesk } from '../store/deskStore.ts'
import { useFindings } from '../store/findings.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { findingWords } from './findingWords.ts'

/** The value of the project that a field edits. */
export function useValue(subject: Subject): unknown {
  return useDesk(({ project }) => (project === null ? undefined : valueIn(project, subject)))
}

/** What the validator says about that value. */
export function useProblems(subject: Subject | undefined): readonly string[] {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const findings = useFindings((state) => state.findings)
  if (project === null || findings === null || subject === undefined) return []
  const path = pathOf(project, subject)
  return [...findings.problems, ...findings.warnings]
    .filter(
      (problem) => problem.path === path || problem.path.startsWith(`${path}[`) || problem.path.startsWith(`${path}.`),
    )
    .map((problem) => findingWords(problem, project, words).text)
}
