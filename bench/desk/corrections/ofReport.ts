import { mainSource, type Project } from '../../../src/desk/project/project.ts'

/** What of a story rests on its report alone: without the claims of other reports, and without what only those name. */
export function ofReport(project: Project): Project {
  const { story } = project
  const source = mainSource(project)
  const isOfReport = ({ evidence }: { readonly evidence: { readonly source: string } }) =>
    evidence.source === source?.id
  const statements = story.statements.filter(isOfReport)
  const events = story.events.filter(isOfReport)
  const control = (story.control ?? []).filter(isOfReport)
  const ids = new Set(statements.map(({ id }) => id))
  const speakers = story.speakers.filter(({ id }) => statements.some(({ speaker }) => speaker === id))
  const sides = story.sides.filter(
    ({ id }) => speakers.some(({ side }) => side === id) || control.some(({ side }) => side === id),
  )
  const named = new Set([
    ...statements.flatMap(({ about, said }) => [...about, ...(said.at === undefined ? [] : [said.at])]),
    ...[...events, ...control].flatMap(({ places }) => places),
  ])
  return {
    ...project,
    story: {
      ...story,
      sources: story.sources.filter(({ id }) => id === source?.id),
      statements: statements.map(({ disputes, ...statement }) => {
        const left = disputes?.filter((id) => ids.has(id)) ?? []
        return left.length === 0 ? statement : { ...statement, disputes: left }
      }),
      events,
      control,
      speakers,
      sides,
      view: { fit: story.view.fit.filter((id) => named.has(id)) },
    },
    places: { ...project.places, features: project.places.features.filter(({ id }) => named.has(id)) },
  }
}
