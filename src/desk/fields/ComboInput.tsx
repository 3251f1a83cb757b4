import { type ComponentProps, useContext, useEffect, useRef } from 'react'
import { ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import styles from './Field.module.css'

/** The input of a combobox: a click opens its list, as typing and the arrow keys do; Tab goes past it without a word. */
export function ComboInput({
  choices,
  ...props
}: ComponentProps<typeof Input> & {
  /** How often something was chosen. Each time the list closes, which stays open where nothing is kept as selected. */
  readonly choices: number
}) {
  const state = useContext(ComboBoxStateContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a choice alone
  useEffect(() => {
    if (choices > 0) state?.close()
  }, [choices])
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  /** Enter takes the first of the options that what is typed leaves. */
  const chooseFirst = ({ key }: { readonly key: string }) => {
    if (key !== 'Enter' || state === null || !state.isOpen || state.inputValue.trim() === '') return
    if (state.selectionManager.focusedKey === null) state.selectionManager.setFocusedKey(state.collection.getFirstKey())
  }
  /** After the frames that tell of a scroll which the click has caused or met: an open list closes at one. */
  const openNext = () => requestAnimationFrame(() => requestAnimationFrame(() => latest.current?.open(null, 'manual')))
  return (
    <Input
      {...props}
      // Empty, it shows the desk’s own words.
      dir={state?.inputValue ? 'auto' : undefined}
      className={`${styles.input} ${styles.comboInput}`}
      onClick={openNext}
      onKeyDownCapture={chooseFirst}
    />
  )
}
