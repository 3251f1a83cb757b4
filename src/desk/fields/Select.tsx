import type { ComponentProps } from 'react'
import styles from './Field.module.css'

/** A list to choose from, with the angle of a combobox in every browser. */
export function Select(props: ComponentProps<'select'>) {
  return (
    <span className={styles.combo}>
      <select {...props} className={styles.select} />
    </span>
  )
}
