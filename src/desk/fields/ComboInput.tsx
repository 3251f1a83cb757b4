import { type ComponentProps, useContext, useEffect } from 'react'
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
  return (
    <Input
      {...props}
      // Empty, it shows the desk’s own words.
      dir={state?.inputValue ? 'auto' : undefined}
      className={`${styles.input} ${styles.comboInput}`}
      onClick={() => state?.open(null, 'manual')}
    />
  )
}
