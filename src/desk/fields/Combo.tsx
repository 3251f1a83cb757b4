import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { Option } from './ChoiceField.tsx'
import { ComboInput } from './ComboInput.tsx'
import styles from './Field.module.css'

/** A combobox that adds what is chosen in it, and is empty again. */
export function Combo({
  id,
  label,
  options,
  onChoose,
}: {
  readonly id?: string
  readonly label: string
  readonly options: readonly Option[]
  readonly onChoose: (value: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [choices, setChoices] = useState(0)
  return (
    <ComboBox
      aria-label={label}
      className={styles.combo ?? ''}
      allowsCustomValue
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped('')
        setChoices(choices + 1)
        onChoose(String(key))
      }}
      defaultItems={options.map((option) => ({ ...option, id: option.value }))}
    >
      <ComboInput choices={choices} placeholder={label} {...(id === undefined ? {} : { id })} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.options ?? ''}>
          {(option: Option & { readonly id: string }) => (
            <ListBoxItem className={styles.option ?? ''} id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
