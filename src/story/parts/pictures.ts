import type { Story, StoryPicture } from '../story.ts'

type Pictured = { readonly pictures?: readonly StoryPicture[] | undefined }

/** The pictures of a story’s statements, events and sources. */
export function picturesIn({ statements, events, sources }: Story): readonly StoryPicture[] {
  return [...statements, ...events, ...sources].flatMap(({ pictures = [] }: Pictured) => pictures)
}

/** A story with each of its pictures changed. */
export function withPictures(story: Story, change: (picture: StoryPicture) => StoryPicture): Story {
  const changed = <T extends Pictured>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => (entry.pictures ? { ...entry, pictures: entry.pictures.map(change) } : entry))
  return {
    ...story,
    statements: changed(story.statements),
    events: changed(story.events),
    sources: changed(story.sources),
  }
}
