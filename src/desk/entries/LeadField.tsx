import { useState } from 'react'
import actionStyles from '../fields/Action.module.css'
import fieldStyles from '../fields/Field.module.css'
import { IdsList } from '../fields/IdsList.tsx'
import { useOptions } from '../fields/options.ts'
import { settled } from '../project/answered.ts'
import { isLeadDisputed, withLead, withLeadDisputed } from '../project/disputes.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { LeadQuestion } from './LeadQuestion.tsx'

const subject = { list: 'story', key: 'lead' } as const

/**
 * Chooses the statements that the page opens with, and their question. The project has no lead of a single statement: what is chosen
 * first waits here for the second one.
 */
export function LeadField() {
  const { fields } = useDeskWords()
  const statements = useOptions('statements')
  const lead = useDesk(({ project }) => project?.story.lead)
  const isApart = useDesk(({ project }) => project !== null && !isLeadDisputed(project))
  const edit = useDesk((state) => state.edit)
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const change = (ids: readonly string[]) => {
    setWaiting(ids)
    if (lead === undefined && ids.length < 2) return
    edit((project) => withLead(settled(project, subject), ids, lead?.question))
  }
  const chosen = lead?.statements ?? waiting.filter((id) => statements.some(({ value }) => value === id))
  return (
    <>
      <IdsList
        label={fields.leadStatements}
        subject={subject}
        // That these don’t dispute each other is said below, with what to do.
        withProblems={!isApart}
        ids={chosen}
        options={statements}
        add={fields.addLead}
        remove={fields.removeLead}
        help={isApart ? undefined : chosen.length === 1 ? fields.leadAlone : fields.leadHelp}
        onChange={change}
      />
      {isApart && (
        <div className={fieldStyles.notes}>
          <p className={fieldStyles.problem}>{fields.leadApart}</p>
          <button type="button" className={actionStyles.action} onClick={() => edit(withLeadDisputed)}>
            {fields.leadDispute}
          </button>
        </div>
      )}
      {lead !== undefined && <LeadQuestion />}
    </>
  )
}
