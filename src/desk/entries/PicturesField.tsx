import { type ChangeEvent, useState } from 'react'
import { pictureRefusal, sizeRefusal } from '../../publish/sizes/pictureRefusal.ts'
import actionStyles from '../fields/Action.module.css'
import fieldStyles from '../fields/Field.module.css'
import { TextField } from '../fields/TextField.tsx'
import { type PicturedRef, picturesOf, withoutPicture, withPicture } from '../project/pictured.ts'
import { useDesk } from '../store/deskStore.ts'
import { endStep } from '../store/editing.ts'
import { pictureAddress } from '../store/pictureAddress.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Entry.module.css'

/** What a browser may choose, and what stories name. */
const accepted = '.avif,.webp,.jpg,.jpeg,.png'

/** The pictures of an entry: what is to be seen, whose each is, and a way to add and remove them. */
export function PicturesField({ entry }: { readonly entry: PicturedRef }) {
  const { fields } = useDeskWords()
  const count = useDesk(({ project }) => (project === null ? 0 : picturesOf(project, entry).length))
  return (
    <fieldset className={styles.pictures} data-key="pictures">
      <legend className={styles.heading}>{fields.pictures}</legend>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what a field edits is the picture at this place
        <PictureFields entry={entry} index={index} key={index} />
      ))}
      <AddPicture entry={entry} />
    </fieldset>
  )
}

function PictureFields({ entry, index }: { readonly entry: PicturedRef; readonly index: number }) {
  const { fields } = useDeskWords()
  const edit = useDesk((state) => state.edit)
  const picture = useDesk(({ project }) => (project === null ? undefined : picturesOf(project, entry)[index]))
  const blob = useDesk(({ project }) => (picture === undefined ? undefined : project?.pictures[picture.file]))
  const value = (key: string) => ({ ...entry, key: `pictures[${index}].${key}` }) as const
  if (picture === undefined) return null
  const remove = () => {
    endStep()
    edit((project) => withoutPicture(project, entry, index))
  }
  return (
    <div className={styles.picture}>
      {blob !== undefined && <img className={styles.thumbnail} src={pictureAddress(blob)} alt={picture.alt} />}
      <TextField label={fields.alt} subject={value('alt')} rows={2} isRequired />
      <TextField label={fields.credit} subject={value('credit')} isRequired />
      <TextField label={fields.caption} subject={value('caption')} isOptional />
      <button type="button" className={actionStyles.action} onClick={remove}>
        {fields.remove(picture.file)}
      </button>
    </div>
  )
}

/** Takes a picture’s file, as it is at that moment, and says why one can’t be taken. */
function AddPicture({ entry }: { readonly entry: PicturedRef }) {
  const { fields } = useDeskWords()
  const edit = useDesk((state) => state.edit)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (file === undefined) return
    try {
      const tooLarge = sizeRefusal(file.size)
      const bytes = new Uint8Array(tooLarge === null ? await file.arrayBuffer() : [])
      const reason = tooLarge ?? pictureRefusal(file.name, bytes)
      setRefusal(reason === null ? null : `${file.name}: ${reason}`)
      if (reason !== null) return
      endStep()
      edit((project) => withPicture(project, entry, file.name, new Blob([bytes], { type: file.type })))
    } catch (error) {
      setRefusal(`${file.name}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      // So that the same file can be chosen again.
      target.value = ''
    }
  }
  return (
    <>
      <label className={styles.addPicture}>
        {fields.addPicture}
        <input type="file" accept={accepted} onChange={add} />
      </label>
      <div className={fieldStyles.notes} role="status">
        {refusal !== null && <p className={fieldStyles.problem}>{refusal}</p>}
      </div>
    </>
  )
}
