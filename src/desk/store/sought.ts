import { create } from 'zustand'
import type { Subject } from '../project/question.ts'
import { useDesk } from './deskStore.ts'

/** The value whose field the editor is taken to; null once that is done. What is new in it is selected, to be typed over. */
export const useSought = create<{ readonly sought: Subject | null; readonly isNew?: boolean }>()(() => ({
  sought: null,
}))

/** Opens what holds a value, and takes the editor to its field. A value that `isNew` stands for what is to be typed. */
export function correct(subject: Subject, isNew = false): void {
  useSought.setState({ sought: subject, isNew })
  useDesk.getState().choose(subject.list === 'story' ? null : { list: subject.list, id: subject.id })
}
