import { temporal } from 'zundo'
import { create } from 'zustand'
import type { EntryRef } from '../project/entryRef.ts'
import type { Project } from '../project/project.ts'

/** What the desk shows of a project; what can be derived from it is not stored. */
export type DeskState = {
  /** The project that is worked on; null while an article is to be pasted. */
  readonly project: Project | null
  /** The entry that is corrected. */
  readonly chosen: EntryRef | null
}

export type DeskActions = {
  /** Works on a project, or on none, and forgets what could be undone. */
  readonly open: (project: Project | null) => void
  /** Changes the project by a pure function. One that returns it as it was changes nothing. */
  readonly edit: (change: (project: Project) => Project) => void
  readonly choose: (entry: EntryRef | null) => void
}

/** The desk’s store. Undo and redo go through the changes of the project, not through what was looked at. */
export const useDesk = create<DeskState & DeskActions>()(
  temporal(
    (set, get) => ({
      project: null,
      chosen: null,
      open: (project) => {
        set({ project, chosen: null })
        useDesk.temporal.getState().clear()
      },
      edit: (change) => {
        const { project } = get()
        if (project === null) return
        const changed = change(project)
        if (changed !== project) set({ project: changed })
      },
      choose: (chosen) => set({ chosen }),
    }),
    {
      partialize: ({ project }) => ({ project }),
      equality: (before, now) => before.project === now.project,
      limit: 500,
    },
  ),
)
