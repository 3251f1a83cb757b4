import { type Problem, problemSentence } from '../../story/format/problem.ts'
import type { Project } from '../project/project.ts'
import { subjectOf } from '../project/questionsFrom.ts'
import { useDesk } from '../store/deskStore.ts'
import { useFindings } from '../store/findings.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Questions.module.css'

/** What the validator says: what keeps the story from being shown, and what to look at. Each leads to its place. */
export function ProblemsPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const findings = useFindings((state) => state.findings)
  const isChecking = useFindings((state) => state.isChecking)
  if (project === null) return null
  const { problems = [], warnings = [] } = findings ?? {}
  return (
    <section className={styles.problems} aria-label={words.problems.title}>
      <p className={styles.count} role="status">
        {findings === null
          ? words.problems.checking
          : problems.length === 0
            ? words.problems.sound
            : words.problems.problems(problems.length)}
        {isChecking && findings !== null && ` ${words.problems.checking}`}
      </p>
      <Findings project={project} findings={problems} />
      {warnings.length > 0 && (
        <details className={styles.warnings}>
          <summary>{words.problems.warnings(warnings.length)}</summary>
          <Findings project={project} findings={warnings} />
        </details>
      )}
    </section>
  )
}

function Findings({ project, findings }: { readonly project: Project; readonly findings: readonly Problem[] }) {
  const choose = useDesk((state) => state.choose)
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const sentence = problemSentence(finding)
        const subject = subjectOf(finding.path.replace(/(\[\d+\]\.\w+(?:\.\w+)*)\[.*$/, '$1'), project)
        return (
          <li key={sentence}>
            <button
              type="button"
              className={styles.finding}
              data-path={finding.path}
              onClick={() =>
                choose(subject === null || subject.list === 'story' ? null : { list: subject.list, id: subject.id })
              }
            >
              {sentence}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
