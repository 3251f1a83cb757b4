import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Place } from '../story/story.ts'
import type { PageWording } from '../wording/wording.ts'
import type { StoryActions, StoryState, StoryStore } from './storyStore.ts'

type Provided = { readonly store: StoryStore; readonly wording: PageWording }

const StoryContext = createContext<Provided | null>(null)

/** Provides its children with the story and the words of the interface. */
export function StoryProvider({ children, ...provided }: Provided & { readonly children: ReactNode }) {
  const { lang, dir } = provided.wording
  useEffect(() => {
    const root = document.documentElement
    // Set anew, even to what it is, `dir` has the browser style the whole page again.
    if (root.lang !== lang || root.dir !== dir) Object.assign(root, { lang, dir })
  }, [lang, dir])
  return <StoryContext value={provided}>{children}</StoryContext>
}

/** Selects from the story’s state. The component renders again only when the selected value changes. */
export function useStory<T>(selector: (state: StoryState) => T): T {
  return useStore(useStoryStore(), selector)
}

export function useStoryActions(): StoryActions {
  return useStoryStore().actions
}

/** The store itself, for code that subscribes instead of rendering. */
export function useStoryStore(): StoryStore {
  return useProvided().store
}

export function useWording(): PageWording {
  return useProvided().wording
}

/** The `lang` and `dir` of an element with the story’s own words, if the interface is in another language. */
export function useStoryText(): { readonly lang?: string; readonly dir?: 'auto' } {
  const { store, wording } = useProvided()
  const { lang } = store.getState().story
  return lang === wording.lang ? {} : { lang, dir: 'auto' }
}

/** The same for the name of a place, which may be in the reader’s language. */
export function usePlaceText(): (place: Place | undefined) => ReturnType<typeof useStoryText> {
  const text = useStoryText()
  return (place) => (place?.nameLang === undefined ? text : { lang: place.nameLang, dir: 'auto' })
}

/** Throws outside a StoryProvider. */
function useProvided(): Provided {
  const provided = useContext(StoryContext)
  if (provided === null) throw new Error('a panel was rendered outside a StoryProvider')
  return provided
}
