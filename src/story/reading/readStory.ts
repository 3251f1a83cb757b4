import { clearProblems } from '../checks/clearProblems.ts'
import { namedPlaces } from '../checks/namedPlaces.ts'
import { schemaProblems } from '../checks/schemaProblems.ts'
import { storyProblems } from '../checks/storyProblems.ts'
import { storyWarnings } from '../checks/storyWarnings.ts'
import { controlChanges } from '../control/controlChanges.ts'
import { drawnDays } from '../control/drawnDays.ts'
import { heldSteps } from '../control/heldSteps.ts'
import { findEvidence, type SearchableText, type SourceTexts, searchable, type TextQuote } from '../evidence.ts'
import type { Entry } from '../format/entries.ts'
import type { PlaceFeature } from '../format/placesSchema.ts'
import type { Findings, Problem } from '../format/problem.ts'
import { type Evidence, type StoryFile, storySchema } from '../format/schema.ts'
import type { StoryFiles } from '../format/storyFiles.ts'
import { groupedBy } from '../groupedBy.ts'
import type { Control, Statement, Story } from '../story.ts'
import type { Day } from '../time/day.ts'
import { parseEdtf, type When } from '../time/edtf.ts'
import { type CheckedPlaces, checkPlaces, placesOf } from './readPlaces.ts'
import { withoutComments } from './withoutComments.ts'

/** A story and what an editor should look at in it, or what keeps it from being shown. */
export type ReadStory =
  | { readonly kind: 'story'; readonly story: Story; readonly warnings: readonly Problem[] }
  | ({ readonly kind: 'problems' } & Findings)

/** The story in these files, or all of their problems. Code that receives a `Story` needn’t check it again. */
export function readStory(files: StoryFiles): ReadStory {
  const file = withoutComments(files.story)
  const named = namedPlaces(file)
  const places = files.places === undefined ? noPlaces : checkPlaces(files.places, named)
  const texts: SourceTexts = new Map([...files.texts].map(([path, text]) => [path, searchable(text)]))
  const found = [
    ...schemaProblems(storySchema, file, '', 'story.json'),
    ...places.problems,
    ...storyProblems({ ...files, story: file }, texts, places.ids),
  ]
  const { entries, warnings } = places
  if (found.length === 0) {
    const story = withControl(storyOf(file as StoryFile, entries, texts))
    const paths = new Map(entries.map(({ value, at }) => [value.id, at]))
    return { kind: 'story', story, warnings: [...warnings, ...storyWarnings(story, (id) => paths.get(id) ?? id)] }
  }
  const lacksPlaces = places.lacksIds || !places.ids?.some((id) => named.has(id))
  const context = { file, features: entries.map(({ value }) => value), lacksPlaces }
  return { kind: 'problems', problems: clearProblems(found, context), warnings }
}

const noPlaces: CheckedPlaces = { entries: [], ids: undefined, lacksIds: false, problems: [], warnings: [] }

function storyOf(file: StoryFile, places: readonly Entry<PlaceFeature>[], texts: SourceTexts): Story {
  const bySource = new Map(file.sources.map(({ id, text = '' }) => [id, texts.get(text)]))
  const inItsWords = ({ exact, ...evidence }: Evidence): Evidence => {
    const text = bySource.get(evidence.source)
    return { ...evidence, exact: text === undefined ? exact : wordsOf(text, { exact, ...evidence }) }
  }
  return {
    id: file.id,
    lang: file.lang,
    title: file.title,
    summary: file.summary,
    credit: file.credit,
    timeline: { from: file.timeline.from as Day, to: file.timeline.to as Day },
    fit: file.view.fit,
    placesFile: file.places,
    places: placesOf(places, file.view.fit),
    sources: file.sources.map(({ published, dateline, text, ...source }) => ({
      ...source,
      published: published as Day,
      dateline: dateline && { place: dateline.place, date: dateline.date as Day },
      text: text === undefined ? undefined : texts.get(text)?.source,
    })),
    speakers: file.speakers,
    sides: file.sides,
    statements: statementsOf(file, inItsWords),
    events: file.events.map(({ when, evidence, ...event }) => ({
      ...event,
      when: whenOf(when),
      evidence: inItsWords(evidence),
    })),
    control: controlOf(file, inItsWords),
    lead: file.lead,
    corrections: (file.corrections ?? []).map(({ on, text }) => ({ on: on as Day, text })),
  }
}

function statementsOf({ statements }: StoryFile, inItsWords: (evidence: Evidence) => Evidence): readonly Statement[] {
  const disputed = new Map(statements.map(({ id }) => [id, new Set<string>()]))
  for (const { id, disputes = [] } of statements) {
    for (const other of disputes) {
      disputed.get(id)?.add(other)
      disputed.get(other)?.add(id)
    }
  }
  const order = new Map(statements.map(({ id }, index) => [id, index]))
  return statements.map(({ said, evidence, ...statement }) => ({
    ...statement,
    said: { when: whenOf(said.on), at: said.at, occasion: said.occasion },
    evidence: inItsWords(evidence),
    disputes: [...(disputed.get(statement.id) ?? [])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }))
}

/** The story with what a page needs of control at every step of time, at its places. */
function withControl(story: Story): Story {
  const places = story.places.map((place) => {
    const held = heldSteps(story, place.id)
    return { ...place, held: held.length === 0 ? undefined : held, drawn: drawnDays(story, place) }
  })
  const changes = controlChanges(story)
  return { ...story, places, controlChanges: changes.length === 0 ? undefined : changes }
}

function controlOf(file: StoryFile, inItsWords: (evidence: Evidence) => Evidence): readonly Control[] {
  const claimantOf = claimantsIn(file)
  return (file.control ?? []).map(({ from, until, evidence, ...entry }) => {
    return {
      ...entry,
      from: whenOf(from),
      until: until === undefined ? undefined : whenOf(until),
      evidence: inItsWords(evidence),
      speaker: entry.disputed ? claimantOf(evidence) : undefined,
    }
  })
}

/** Finds the speaker whose words a claim rests on: of the statement whose evidence holds them. A word or two claim nothing. */
function claimantsIn({ statements }: StoryFile): (evidence: Evidence) => string | undefined {
  const bySource = groupedBy(statements, ({ evidence }) => [evidence.source])
  /** The words of all statements from a source, one after the other: each is read once, however many claims there are. */
  const words = new Map<string, SearchableText>()
  return ({ source, exact }) => {
    if (!/\s\S+\s/.test(exact)) return undefined
    const made = bySource.get(source) ?? []
    const all = words.get(source) ?? searchable(made.map(({ evidence }) => evidence.exact).join('\0'))
    words.set(source, all)
    const [first] = findEvidence(all, { exact })
    return first && made[all.source.slice(0, first.start).split('\0').length - 1]?.speaker
  }
}

/** The words of a quote as its source spells them, on one line. */
function wordsOf(text: SearchableText, quote: TextQuote): string {
  const [range] = findEvidence(text, quote)
  return range === undefined ? quote.exact : text.source.slice(range.start, range.end).replace(/\s+/g, ' ')
}

/** Throws if the date isn’t EDTF, which `storyProblems` rules out. */
function whenOf(edtf: string): When {
  const parsed = parseEdtf(edtf)
  if (parsed.kind === 'problem') throw new Error(`'${edtf}': ${parsed.reason}`)
  return parsed.when
}
