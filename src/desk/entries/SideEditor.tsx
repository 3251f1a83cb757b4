import { TextField } from '../fields/TextField.tsx'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Corrects a side. Its place among the sides gives it its mark and its colour. */
export function SideEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  return <TextField label={fields.name} subject={{ list: 'sides', id, key: 'name' }} />
}
