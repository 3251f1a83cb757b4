import { create } from 'zustand'

/** The entries that the question which is shown is about, as `list/id`, a space between them: the same ones are the same text. */
export const useAsked = create<{ readonly asked: string }>()(() => ({ asked: '' }))
