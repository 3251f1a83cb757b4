import { readFileSync } from 'node:fs'
import type { Gazetteer } from '../../src/draft/gazetteer/gazetteer.ts'
import { draftStory } from '../../src/draft/story/draftStory.ts'
import type { StoryFile } from '../../src/story/format/schema.ts'

const folder = 'public/stories/raqqa-2016-11'

type Row = readonly [what: string, both: string, byHand: string, drafted: string]

/** The draft of the first story’s report beside the story made by hand, and the milliseconds for 1,000 words of some drafts. */
export function draftOfRaqqa(gazetteer: Gazetteer): {
  readonly rows: readonly Row[]
  readonly times: readonly number[]
} {
  const byHand = JSON.parse(readFileSync(`${folder}/story.json`, 'utf8')) as StoryFile
  const main = byHand.sources.find(({ role }) => role === 'main')
  if (main?.text === undefined) throw new Error(`${folder}/story.json: no main source has its text`)
  const text = readFileSync(`${folder}/${main.text}`, 'utf8')
  const article = { text, published: main.published, publisher: main.publisher } as Parameters<typeof draftStory>[0]
  const words = text.split(/\s+/).length
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now()
    draftStory(article, gazetteer)
    return ((performance.now() - start) * 1000) / words
  })
  const { story, places } = draftStory(article, gazetteer)
  const nameOf = (file: Pick<StoryFile, 'speakers'>, id: string) =>
    file.speakers.find((one) => one.id === id)?.name ?? ''
  const said = (file: Pick<StoryFile, 'speakers' | 'statements'>) =>
    file.statements
      .filter(({ evidence }) => file !== byHand || evidence.source === main.id)
      .map((statement) => ({
        name: `${nameOf(file, statement.speaker)}: ${statement.text}`,
        speaker: nameOf(file, statement.speaker),
        exact: statement.evidence.exact,
      }))
  const [own, drafted] = [said(byHand), said(story as StoryFile)]
  const isSame = (a: (typeof own)[number], b: (typeof own)[number]) =>
    a.speaker === b.speaker && (a.exact.includes(b.exact) || b.exact.includes(a.exact))
  const names = (features: readonly { readonly properties: unknown }[]) =>
    features.map(({ properties }) => (properties as { readonly name: string }).name)
  const geojson = JSON.parse(readFileSync('public/geo/raqqa-2016-11.geojson', 'utf8'))
  const [ownPlaces, draftedPlaces] = [names(geojson.features), names((places as typeof geojson).features)]
  return {
    times,
    rows: [
      row('places', ownPlaces, draftedPlaces, (a, b) => a === b, String),
      row('statements, with their speakers', own, drafted, isSame, ({ name }) => name.slice(0, 40)),
    ],
  }
}

function row<T>(
  what: string,
  own: readonly T[],
  drafted: readonly T[],
  isSame: (a: T, b: T) => boolean,
  nameOf: (one: T) => string,
): Row {
  const missing = own.filter((one) => !drafted.some((other) => isSame(one, other)))
  const alone = drafted.filter((one) => !own.some((other) => isSame(other, one)))
  const list = (all: readonly T[]) => (all.length === 0 ? 'none' : all.map(nameOf).join('; '))
  return [what, `${own.length - missing.length} of ${own.length}`, list(missing), list(alone)]
}
