import { TextField } from '../fields/TextField.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** The question that the page opens with. */
export function LeadQuestion() {
  const { fields } = useDeskWords()
  return <TextField label={fields.question} subject={{ list: 'story', key: 'lead.question' }} isOptional />
}
