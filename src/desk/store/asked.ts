import { create } from 'zustand'

/** What the question is about that is shown. */
export const useAsked = create<{
  /** Its entries, as `list/id`, a space between them: the same ones are the same text. */
  readonly asked: string
  /** The report’s words that a value of the story itself was drafted from; '' where it has none. */
  readonly words: string
}>()(() => ({ asked: '', words: '' }))
