import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { PageWording } from '../wording/wording.ts'
import type { StoryActions, StoryState, StoryStore } from './storyStore.ts'

type Provided = { readonly store: StoryStore; readonly wording: PageWording }

const StoryContext = createContext<Provided | null>(null)

/** Gives the panels inside it their story and the words of the interface. */
export function StoryProvider({ children, ...provided }: Provided & { readonly children: ReactNode }) {
  const { lang, dir } = provided.wording
  useEffect(() => {
    Object.assign(document.documentElement, { lang, dir })
  }, [lang, dir])
  return <StoryContext value={provided}>{children}</StoryContext>
}

/** The result of a selector over the story’s state. Renders again only when the result changes. */
export function useStory<T>(selector: (state: StoryState) => T): T {
  return useStore(useStoryStore(), selector)
}

export function useStoryActions(): StoryActions {
  return useStoryStore().actions
}

/** The store itself, for code that is driven without rendering. */
export function useStoryStore(): StoryStore {
  return useProvided().store
}

/** The words of the interface in the reader’s language. */
export function useWording(): PageWording {
  return useProvided().wording
}

/** Attributes that mark the story’s own words where the interface has another language. */
export function useStoryText(): { readonly lang?: string; readonly dir?: 'auto' } {
  const { store, wording } = useProvided()
  const { lang } = store.getState().story
  return lang === wording.lang ? {} : { lang, dir: 'auto' }
}

/** Throws outside a StoryProvider. */
function useProvided(): Provided {
  const provided = useContext(StoryContext)
  if (provided === null) throw new Error('a panel was rendered outside a StoryProvider')
  return provided
}
