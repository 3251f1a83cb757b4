import type { ComponentProps } from 'react'
import styles from './Field.module.css'

/** A text area that is as high as its text. */
export function TextArea(props: ComponentProps<'textarea'> & { readonly value: string }) {
  return (
    <div className={styles.grown} data-text={props.value}>
      <textarea dir="auto" {...props} className={styles.input} />
    </div>
  )
}
