import { useState } from 'react'
import { isRecord } from '../../story/format/entries.ts'
import fieldStyles from '../fields/Field.module.css'
import { Field } from '../fields/Field.tsx'
import { useValue } from '../fields/useValue.ts'
import { movedTo } from '../project/movedTo.ts'
import { editTogether, endStep } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

/** Types the coordinates of a point. Areas and lines have none to type. */
export function CoordinateFields({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const geometry = useValue({ list: 'places', id, key: 'geometry' })
  const isPoint = isRecord(geometry) && geometry.type === 'Point'
  if (!isPoint && geometry !== null) return null
  const [longitude, latitude] = isPoint && Array.isArray(geometry.coordinates) ? geometry.coordinates : []
  return (
    <div className={fieldStyles.pair}>
      <Coordinate
        id={id}
        label={fields.latitude}
        value={latitude}
        most={90}
        onGive={(given) => [Number(longitude ?? 0), given]}
      />
      <Coordinate
        id={id}
        label={fields.longitude}
        value={longitude}
        most={180}
        onGive={(given) => [given, Number(latitude ?? 0)]}
      />
    </div>
  )
}

function Coordinate({
  id,
  label,
  value,
  most,
  onGive,
}: {
  readonly id: string
  readonly label: string
  readonly value: unknown
  /** The greatest, in degrees. */
  readonly most: number
  readonly onGive: (given: number) => readonly [number, number]
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const give = (text: string) => {
    setTyped(text)
    const given = Number(text.replace(',', '.'))
    if (text.trim() === '' || !(Math.abs(given) <= most)) return
    editTogether({ list: 'places', id, key: 'geometry' }, (project) => movedTo(project, id, onGive(given)))
  }
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className={fieldStyles.input}
          inputMode="decimal"
          value={typed ?? (typeof value === 'number' ? String(value) : '')}
          onChange={({ target }) => give(target.value)}
          onBlur={() => {
            setTyped(null)
            endStep()
          }}
        />
      )}
    </Field>
  )
}
