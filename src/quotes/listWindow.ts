import { createContext, type ReactNode } from 'react'
import type { Moment } from '../story/questions/moments.ts'

/** An entry of a list of quotes or events; `other` is the second quote of a pair. */
type Entry = Pick<Moment, 'id' | 'when'> & { readonly other?: string }

/** A list of entries, which `children` draws: all of them, or of a long one those that are in its window. */
export type ListWindow = <E extends Entry>(list: {
  readonly entries: readonly E[]
  /** Whether they stand in order of time. */
  readonly isInOrder?: boolean
  readonly children: (shown: readonly E[]) => ReactNode
}) => ReactNode

/** What shows lists in part on a page of a long story; without it they are shown whole. */
export const ListWindowContext = createContext<ListWindow | undefined>(undefined)

export const wholeList: ListWindow = ({ entries, children }) => children(entries)
