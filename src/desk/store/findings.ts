import { create } from 'zustand'
import type { Findings } from '../../story/format/problem.ts'

/** What the validator last said of the project; null before it has said anything. */
export const useFindings = create<{ readonly findings: Findings | null }>()(() => ({ findings: null }))
