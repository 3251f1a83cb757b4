import { create } from 'zustand'
import { changedName } from '../project/changedName.ts'
import { useDesk } from './deskStore.ts'
import { endStep } from './editing.ts'

/** The last step that was taken back or made again, and what it changed. */
export type Step = { readonly kind: 'undone' | 'redone'; readonly name: string; readonly times: number }

export const useStep = create<{ readonly step: Step | null }>()(() => ({ step: null }))

/** Takes back the last change of the project. */
export function undo(): void {
  go('undone')
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  go('redone')
}

function go(kind: Step['kind']): void {
  endStep()
  const before = useDesk.getState().project
  const { undo: back, redo: forth } = useDesk.temporal.getState()
  if (kind === 'undone') back()
  else forth()
  const after = useDesk.getState().project
  if (before === null || after === null || before === after) return
  const times = (useStep.getState().step?.times ?? 0) + 1
  useStep.setState({ step: { kind, name: changedName(before, after), times } })
}
