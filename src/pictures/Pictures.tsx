import { type ComponentType, createContext, useContext } from 'react'
import type { StoryPicture } from '../story/story.ts'

type Props = {
  readonly pictures: readonly StoryPicture[]
  /** Whether they stand beside what matters more. */
  readonly isSmall?: boolean
}

/** What shows pictures; only the page of a story that has some loads it (`loadPictures`). */
export type ShowPictures = ComponentType<Props>

export const PicturesContext = createContext<ShowPictures | undefined>(undefined)

/** The pictures of a statement, an event or a source. */
export function Pictures({
  pictures,
  ...rest
}: Omit<Props, 'pictures'> & { readonly pictures: Props['pictures'] | undefined }) {
  const Shown = useContext(PicturesContext)
  return Shown && pictures && <Shown pictures={pictures} {...rest} />
}
