import { create } from 'zustand'
import type { Subject } from '../project/question.ts'
import { useDesk } from './deskStore.ts'

/** The value whose field the editor is taken to; null once that is done. */
export const useSought = create<{ readonly sought: Subject | null }>()(() => ({ sought: null }))

/** Opens what holds a value, and takes the editor to its field. */
export function correct(subject: Subject): void {
  useSought.setState({ sought: subject })
  useDesk.getState().choose(subject.list === 'story' ? null : { list: subject.list, id: subject.id })
}
