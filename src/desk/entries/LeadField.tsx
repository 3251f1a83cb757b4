import { useState } from 'react'
import { IdsList } from '../fields/IdsList.tsx'
import { withLead } from '../project/disputes.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { LeadQuestion } from './LeadQuestion.tsx'
import { useOptions } from './options.ts'

/**
 * Chooses the statements that the page opens with, and their question. The project has no lead of a single statement: what is chosen
 * first waits here for the second one.
 */
export function LeadField() {
  const { fields } = useDeskWords()
  const statements = useOptions('statements')
  const lead = useDesk(({ project }) => project?.story.lead)
  const edit = useDesk((state) => state.edit)
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const change = (ids: readonly string[]) => {
    setWaiting(ids)
    if (lead !== undefined || ids.length > 1) edit((project) => withLead(project, ids, lead?.question))
  }
  return (
    <>
      <IdsList
        label={fields.leadStatements}
        subject={{ list: 'story', key: 'lead' }}
        ids={lead?.statements ?? waiting.filter((id) => statements.some(({ value }) => value === id))}
        options={statements}
        add={fields.addLead}
        remove={fields.removeLead}
        onChange={change}
      />
      {lead !== undefined && <LeadQuestion />}
    </>
  )
}
