/** A button on the map: a drawing of 16 by 16, and what it does in words. */
export function ControlButton({
  label,
  drawing,
  onPress,
}: {
  readonly label: string
  readonly drawing: string
  readonly onPress: () => void
}) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  )
}
