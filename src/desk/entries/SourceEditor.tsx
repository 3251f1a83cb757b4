import { Field } from '../fields/Field.tsx'
import { TextArea } from '../fields/TextArea.tsx'
import { TextField } from '../fields/TextField.tsx'
import { entryOf } from '../project/entries.ts'
import { textOf } from '../project/project.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { PicturesField } from './PicturesField.tsx'

/** Corrects a source. The text of the report itself stays as it was pasted, because all evidence is in it. */
export function SourceEditor({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const isMain = useDesk(({ project }) => project !== null && entryOf(project, 'sources', id)?.role === 'main')
  const value = (key: string) => ({ list: 'sources', id, key }) as const
  return (
    <>
      <TextField label={fields.title} subject={value('title')} rows={2} />
      <TextField label={fields.publisher} subject={value('publisher')} />
      <TextField label={fields.byline} subject={value('byline')} isOptional />
      <TextField label={fields.published} subject={value('published')} type="date" />
      <TextField label={fields.address} subject={value('url')} type="url" isOptional />
      {!isMain && <SourceText id={id} />}
      <PicturesField entry={{ list: 'sources', id }} />
    </>
  )
}

function SourceText({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const text = useDesk(({ project }) => (project === null ? '' : textOf(project, id)))
  const edit = useDesk((state) => state.edit)
  const change = (next: string) =>
    edit((project) => {
      const path = entryOf(project, 'sources', id)?.text ?? `${id}.txt`
      const sources = project.story.sources.map((one) => (one.id === id ? { ...one, text: path } : one))
      return { ...project, story: { ...project.story, sources }, texts: { ...project.texts, [path]: next } }
    })
  return (
    <Field label={fields.sourceText} subject={{ list: 'sources', id, key: 'text' }}>
      {(control) => <TextArea {...control} rows={5} value={text} onChange={({ target }) => change(target.value)} />}
    </Field>
  )
}
