import type { Project } from './project.ts'
import { withoutEntry } from './removed.ts'

/** The project in which what one speaker says is another’s, and the first is gone. */
export function withSpeakersMerged(project: Project, gone: string, kept: string): Project {
  if (gone === kept) return project
  const statements = project.story.statements.map((one) => (one.speaker === gone ? { ...one, speaker: kept } : one))
  const speakers = project.mentions.speakers.map((one) => (one.speaker === gone ? { ...one, speaker: kept } : one))
  return withoutEntry(
    { ...project, story: { ...project.story, statements }, mentions: { ...project.mentions, speakers } },
    { list: 'speakers', id: gone },
  )
}
