import type { Subject } from '../project/question.ts'
import { endStep, giveValue } from '../store/editing.ts'
import type { Option } from './ChoiceField.tsx'
import { IdsList } from './IdsList.tsx'
import { useValue } from './useValue.ts'

/** Edits a list of ids of the project. */
export function IdsField({
  subject,
  ...list
}: {
  readonly label: string
  readonly subject: Subject
  readonly options: readonly Option[]
  readonly add: string
  readonly remove: (name: string) => string
}) {
  const value = useValue(subject)
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  const give = (next: readonly string[]) => {
    endStep()
    giveValue(subject, next)
  }
  return <IdsList {...list} subject={subject} ids={ids} onChange={give} />
}
