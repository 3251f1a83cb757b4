import { settled, withEdit } from '../project/answered.ts'
import { withGiven } from '../project/given.ts'
import type { Project } from '../project/project.ts'
import type { Subject } from '../project/question.ts'
import { useDesk } from './deskStore.ts'

/** Changes of one value within this time are one step of undo: a word that is typed, a marker that is dragged. In milliseconds. */
const together = 1500

let last = { key: '', at: 0 }

/** Gives a value of the project by hand, and settles what was asked about it. Undefined takes the key away. */
export function giveValue(subject: Subject, value: unknown): void {
  editTogether(subject, (project) =>
    withEdit(settled(withGiven(project, subject), subject), subject, { kind: 'set', value }),
  )
}

/** Changes a value of the project as one step with the changes of it just before: a word that is typed, a marker moved by keys. */
export function editTogether(subject: Subject, change: (project: Project) => Project): void {
  const key = JSON.stringify([subject.list, 'id' in subject ? subject.id : '', subject.key])
  const isSameStep = key === last.key && Date.now() - last.at < together
  last = { key, at: Date.now() }
  if (!isSameStep) {
    useDesk.getState().edit(change)
    return
  }
  const history = useDesk.temporal.getState()
  history.pause()
  useDesk.getState().edit(change)
  history.resume()
}

/** Ends the step of undo that `giveValue` goes on with. */
export function endStep(): void {
  last = { key: '', at: 0 }
}
