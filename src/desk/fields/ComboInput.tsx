import { type ComponentProps, useContext } from 'react'
import { ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import styles from './Field.module.css'

/** The input of a combobox: a click opens its list, as typing and the arrow keys do; Tab goes past it without a word. */
export function ComboInput(props: ComponentProps<typeof Input>) {
  const state = useContext(ComboBoxStateContext)
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
