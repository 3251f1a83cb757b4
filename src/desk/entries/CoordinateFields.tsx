import { useState } from 'react'
import { isRecord } from '../../story/format/entries.ts'
import fieldStyles from '../fields/Field.module.css'
import { Field } from '../fields/Field.tsx'
import { useValue } from '../fields/useValue.ts'
import { coordinatePair } from '../project/coordinatePair.ts'
import { movedTo } from '../project/movedTo.ts'
import { editTogether, endStep } from '../store/editing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'

type Point = { readonly longitude?: number; readonly latitude?: number }

/**
 * Types the coordinates of a point. Areas and lines have none to type. A place that is nowhere yet is somewhere only when both are
 * given: half a point would lie on the equator or on the prime meridian.
 */
export function CoordinateFields({ id }: { readonly id: string }) {
  const { fields } = useDeskWords()
  const [half, setHalf] = useState<Point>({})
  const geometry = useValue({ list: 'places', id, key: 'geometry' })
  const isPoint = isRecord(geometry) && geometry.type === 'Point'
  if (!isPoint && geometry !== null) return null
  const point = isPoint ? pointOf(geometry.coordinates) : half
  const give = (given: Point) => {
    const { longitude, latitude } = { ...point, ...given }
    setHalf({ ...point, ...given })
    if (longitude === undefined || latitude === undefined) return
    editTogether({ list: 'places', id, key: 'geometry' }, (project) => movedTo(project, id, [longitude, latitude]))
  }
  return (
    <div className={fieldStyles.pair}>
      <Coordinate axis="latitude" label={fields.latitude} value={point.latitude} onGive={give} />
      <Coordinate axis="longitude" label={fields.longitude} value={point.longitude} onGive={give} />
    </div>
  )
}

function pointOf(coordinates: unknown): Point {
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : []
  return { longitude: Number(longitude), latitude: Number(latitude) }
}

/** The greatest that each can be, in degrees. */
const most = { latitude: 90, longitude: 180 }

function Coordinate({
  axis,
  label,
  value,
  onGive,
}: {
  readonly axis: keyof Point
  readonly label: string
  readonly value: number | undefined
  /** Both are given where both were pasted into this field, as maps on the web copy them. */
  readonly onGive: (given: Point) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const give = (text: string) => {
    const both = coordinatePair(text)
    setTyped(both === null ? text : null)
    if (both !== null) return onGive(both)
    const given = Number(text.replace(',', '.'))
    if (text.trim() === '' || !(Math.abs(given) <= most[axis])) return
    onGive({ [axis]: given })
  }
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className={fieldStyles.input}
          inputMode="decimal"
          value={typed ?? String(value ?? '')}
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
