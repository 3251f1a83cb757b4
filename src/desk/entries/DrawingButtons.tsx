import actionStyles from '../fields/Action.module.css'
import { useDrawing } from '../store/drawing.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Entry.module.css'

/** Begins to point at a place or to draw it on the map. */
export function DrawingButtons({ id }: { readonly id: string }) {
  const { map } = useDeskWords()
  const drawing = useDrawing((state) => state.drawing)
  const shapes = [
    ['point', map.point],
    ['area', map.area],
    ['line', map.line],
  ] as const
  return (
    <div className={styles.actions}>
      {shapes.map(([shape, label]) => (
        <button
          type="button"
          className={actionStyles.action}
          key={shape}
          aria-pressed={drawing?.place === id && drawing.shape === shape}
          onClick={() => useDrawing.setState({ drawing: { place: id, shape } })}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
