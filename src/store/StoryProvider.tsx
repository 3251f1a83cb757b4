import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Wording } from '../wording/wording.ts'
import type { StoryActions, StoryState, StoryStore } from './storyStore.ts'

type Provided = { readonly store: StoryStore; readonly wording: Wording }

const StoryContext = createContext<Provided | null>(null)

/** Gives the panels inside it their story and the words of the interface. */
export function StoryProvider({ children, ...provided }: Provided & { readonly children: ReactNode }) {
  return <StoryContext value={provided}>{children}</StoryContext>
}

/** What a selector finds in the story’s state; renders again only when that changes. */
export function useStory<T>(selector: (state: StoryState) => T): T {
  return useStore(useStoryStore(), selector)
}

export function useStoryActions(): StoryActions {
  return useStoryStore().actions
}

/** The store itself, for what is driven without rendering. */
export function useStoryStore(): StoryStore {
  return useProvided().store
}

/** The words of the interface in the reader’s language. */
export function useWording(): Wording {
  return useProvided().wording
}

/** Throws outside a StoryProvider. */
function useProvided(): Provided {
  const provided = useContext(StoryContext)
  if (provided === null) throw new Error('a panel was rendered outside a StoryProvider')
  return provided
}
