import { type Problem, problemSentence } from '../../story/format/problem.ts'
import { findingWords } from '../fields/findingWords.ts'
import { entryLabel } from '../project/entryLabel.ts'
import { findingSubject } from '../project/findingSubject.ts'
import type { Project } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { useFindings } from '../store/findings.ts'
import { correct } from '../store/sought.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { fieldLabel } from './fieldLabel.ts'
import styles from './Questions.module.css'

/** What the validator says: what keeps the story from being shown, and what to look at. Each leads to its place. */
export function ProblemsPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const findings = useFindings((state) => state.findings)
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
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <FindingItem project={project} finding={finding} key={problemSentence(finding)} />
      ))}
    </ul>
  )
}

/** What is wrong, after the names of the entry and the field that it is in. The validator’s own words are English. */
function FindingItem({ project, finding }: { readonly project: Project; readonly finding: Problem }) {
  const words = useDeskWords()
  const subject = findingSubject(finding.path, project)
  const name = subject === null || subject.list === 'story' ? words.lists.story : entryLabel(project, subject)
  const said = findingWords(finding, project, words)
  const field = subject === null ? '' : fieldLabel(subject, words)
  return (
    <li>
      <button
        type="button"
        className={styles.finding}
        data-path={finding.path}
        onClick={() => subject !== null && correct(subject)}
      >
        <bdi className={styles.findingName}>{name}</bdi> {field !== '' && <bdi>{field}: </bdi>}
        <bdi lang={said.lang}>{said.text}</bdi>
      </button>
    </li>
  )
}
