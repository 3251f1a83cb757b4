import { create } from 'zustand'
import type { Subject } from '../project/question.ts'

/** What the question that is shown is about. */
export const useAsked = create<{ readonly asked: readonly Subject[] }>()(() => ({ asked: [] }))
