import { freshId } from '../../draft/reading/ids.ts'
import type { Evidence } from '../../story/format/schema.ts'
import type { Added } from './added.ts'
import { entriesOf, takenIds, withEntries } from './entries.ts'
import { offering } from './offering.ts'
import { mainSource, type Project } from './project.ts'

/** A speaker who is still to be named, on the first side: an answer to the open questions about speakers. */
export function addedSpeaker(project: Project, name: string): Added {
  const [side] = project.story.sides
  const withSide = side === undefined ? addedSide(project, name).project : project
  const id = freshId(name, takenIds(project, 'speakers'))
  const speaker = { id, name, side: withSide.story.sides[0]?.id ?? '' }
  return {
    project: withEntries(offering(withSide, 'speakers', id), 'speakers', [...withSide.story.speakers, speaker]),
    entry: { list: 'speakers', id },
  }
}

/** A side that is still to be named: an answer to the open questions about sides. */
export function addedSide(project: Project, name: string): Added {
  const id = freshId(name, takenIds(project, 'sides'))
  return {
    project: withEntries(offering(project, 'sides', id), 'sides', [...project.story.sides, { id, name }]),
    entry: { list: 'sides', id },
  }
}

/** Another report, whose text is still to be pasted. */
export function addedSource(project: Project, title: string): Added {
  const id = freshId(title, takenIds(project, 'sources'))
  const source = {
    id,
    role: 'context' as const,
    title,
    publisher: '',
    published: mainSource(project)?.published ?? '',
    text: `${id}.txt`,
  }
  return {
    project: {
      ...withEntries(project, 'sources', [...project.story.sources, source]),
      texts: { ...project.texts, [`${id}.txt`]: '' },
    },
    entry: { list: 'sources', id },
  }
}

/** Who holds a place: the first side, by the day of the report, until the editor says otherwise and selects the evidence. */
export function addedControl(project: Project, place: string): Added {
  const id = freshId(`${place} held`, takenIds(project, 'control'))
  const source = mainSource(project)
  const evidence: Evidence = { source: source?.id ?? '', exact: '' }
  const entry = {
    id,
    places: [place],
    side: project.story.sides[0]?.id ?? '',
    from: `../${source?.published ?? ''}`,
    evidence,
  }
  return {
    project: withEntries(project, 'control', [...entriesOf(project, 'control'), entry]),
    entry: { list: 'control', id },
  }
}
