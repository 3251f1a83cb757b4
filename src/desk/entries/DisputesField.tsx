import { IdsList } from '../fields/IdsList.tsx'
import { useOptions } from '../fields/options.ts'
import { disputedBy, withDisputeToggled } from '../project/disputes.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Joins a statement with those that dispute it. */
export function DisputesField({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const statements = useOptions('statements')
  const project = useDesk((state) => state.project)
  const edit = useDesk((state) => state.edit)
  if (project === null) return null
  return (
    <IdsList
      label={fields.disputes}
      subject={{ list: 'statements', id, key: 'disputes' }}
      ids={disputedBy(project, id)}
      options={statements.filter(({ value }) => value !== id)}
      add={fields.addDispute}
      remove={fields.removeDispute}
      onChange={(_, changed) => edit((before) => withDisputeToggled(before, id, changed))}
    />
  )
}
