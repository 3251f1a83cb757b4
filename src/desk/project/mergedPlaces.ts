import { entriesOf, withEntries } from './entries.ts'
import type { Project } from './project.ts'
import { withoutEntry } from './removed.ts'

/** The project in which what is about one place, or was said or happened there, is another’s, and the first is gone. */
export function withPlacesMerged(project: Project, gone: string, kept: string): Project {
  if (gone === kept) return project
  const one = (id: string) => (id === gone ? kept : id)
  const all = (ids: readonly string[]) => [...new Set(ids.map(one))]
  const { story, mentions } = project
  const merged: Project = {
    ...project,
    story: {
      ...story,
      view: { fit: all(story.view.fit) },
      sources: story.sources.map(({ dateline, ...source }) =>
        dateline === undefined ? source : { ...source, dateline: { ...dateline, place: one(dateline.place) } },
      ),
      statements: story.statements.map(({ about, said, ...statement }) => ({
        ...statement,
        about: all(about),
        said: said.at === undefined ? said : { ...said, at: one(said.at) },
      })),
      events: story.events.map((event) => ({ ...event, places: all(event.places) })),
    },
    mentions: { ...mentions, places: mentions.places.map((span) => ({ ...span, place: one(span.place) })) },
  }
  const control = entriesOf(project, 'control').map((held) => ({ ...held, places: all(held.places) }))
  const held = control.length === 0 ? merged : withEntries(merged, 'control', control)
  return withoutEntry(held, { list: 'places', id: gone })
}
