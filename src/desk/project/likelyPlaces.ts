import type { Project } from './project.ts'

/** So many are offered: a question is answered at a glance. */
const most = 4

/** The ids of the places where something without a place probably was: those that the most statements are about, the report’s own before others. */
export function likelyPlaces({ story, places }: Project): readonly string[] {
  const isOwn = (id: string) => story.sources.some(({ dateline }) => dateline?.place === id)
  const weight = (id: string) =>
    story.statements.filter(({ about }) => about.includes(id)).length + (isOwn(id) ? 0.5 : 0)
  return places.features
    .map(({ id }) => ({ id, weight: weight(id) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ id }) => id)
}
