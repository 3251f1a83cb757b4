import * as v from 'valibot'
import { isDay } from '../time/day.ts'
import { words } from './words.ts'

/**
 * The story format, version 1: what an editor writes in `story.json`. The types below, the checks of shape and
 * `public/schema/story-1.json` all come from these definitions.
 */

const text = (description: string) => v.pipe(words, v.description(description))

const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9_-]+$/, 'an id is made of letters, digits, - and _'),
    v.description(description),
  )

const day = (description: string) =>
  v.pipe(
    v.string(),
    v.check<string, string>(isDay, 'there is no such day'),
    v.isoDate('a day is written YYYY-MM-DD'),
    v.description(`${description} (YYYY-MM-DD)`),
  )

const edtf = (description: string) =>
  v.pipe(
    v.string(),
    v.description(`${description} (EDTF: 2016-11-02, 2016-10, 2016-10-16~, 2016-05-17/2016-05-18, ../2016-11-03)`),
  )

const httpAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/i, 'an address starts with http:// or https://'),
  v.description('Where the source can be read, http or https'),
)

const fileAddress = (description: string) =>
  v.pipe(
    v.string(),
    v.nonEmpty('it is empty'),
    v.regex(/^(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/|\\)/, 'a file of the story is on the same host: write a relative path'),
    v.description(description),
  )

const languageReason = 'a language is written as a BCP 47 tag, such as en, ar or en-US'

const evidenceSchema = v.pipe(
  v.strictObject({
    source: id('The source’s id'),
    exact: text('The source’s own words, as they stand in it'),
    prefix: v.optional(text('The words just before, where the exact words occur more than once')),
    suffix: v.optional(text('The words just after, where the exact words occur more than once')),
  }),
  v.description('A W3C TextQuoteSelector into a source: the sentence behind the claim'),
)

export const pictureSchema = v.strictObject({
  file: v.pipe(
    fileAddress('Path of the picture, from story.json: AVIF, WebP, JPEG or PNG'),
    v.regex(/\.(avif|webp|jpe?g|png)$/i, 'a picture is a file that ends in .avif, .webp, .jpg, .jpeg or .png'),
  ),
  alt: text('What is to be seen, for those who don’t see it'),
  credit: text('Who made it and whose it is'),
  caption: v.optional(text('A line below it')),
})

const pictures = v.optional(v.pipe(v.array(pictureSchema), v.description('Pictures, shown in its card')))

export const sourceSchema = v.strictObject({
  id: id('Unique among the sources'),
  role: v.pipe(v.picklist(['main', 'context']), v.description('main: the report itself; context: another report')),
  title: text('The headline, or a plain description'),
  publisher: text('Who published it'),
  byline: v.optional(text('Who wrote it')),
  published: day('When it was published'),
  url: v.optional(httpAddress),
  dateline: v.optional(
    v.strictObject({ place: id('Place id'), date: day('The dateline’s day') }, 'an object with place and date'),
  ),
  text: v.optional(fileAddress('Path of the plain text, from story.json')),
  pictures,
})

export const speakerSchema = v.strictObject({
  id: id('Unique among the speakers'),
  name: text('The name as it is printed'),
  role: v.optional(text('The office or function; left out where the source gives none')),
  side: id('The id of a side'),
})

const sideSchema = v.strictObject({ id: id('Unique among the sides'), name: text('The side’s name') })

export const statementSchema = v.strictObject({
  id: id('Unique among statements, events and control'),
  speaker: id('The id of a speaker'),
  kind: v.pipe(
    v.picklist(['direct', 'reported']),
    v.description('direct: the speaker’s words; reported: the source’s'),
  ),
  text: text('What was said; for a direct statement, words inside evidence.exact'),
  about: v.pipe(v.array(id('Place id')), v.minLength(1, 'it names no place'), v.description('The places it is about')),
  said: v.strictObject({
    on: edtf('When it was said'),
    at: v.optional(id('The place where it was said')),
    occasion: v.optional(text('On what occasion')),
  }),
  evidence: evidenceSchema,
  disputes: v.optional(v.pipe(v.array(id('Statement id')), v.description('The statements that it contradicts'))),
  pictures,
})

export const eventSchema = v.strictObject({
  id: id('Unique among statements, events and control'),
  title: text('A few words, printed on the timeline'),
  text: v.optional(text('A sentence or two')),
  when: edtf('When it happened'),
  places: v.pipe(v.array(id('Place id')), v.description('Where it happened')),
  evidence: evidenceSchema,
  pictures,
})

export const controlSchema = v.strictObject({
  id: id('Unique among statements, events and control'),
  places: v.pipe(v.array(id('Place id')), v.minLength(1, 'it names no place'), v.description('What is held')),
  side: id('The id of the side that holds them, or contested'),
  from: edtf('When the side began to hold them; ../2016-11-03 where it held them by then and nothing says since when'),
  until: v.optional(edtf('When it ended, where no later entry says who holds them then')),
  disputed: v.optional(
    v.pipe(v.boolean(), v.description('true where another entry, disputed too, says otherwise: both claims are shown')),
  ),
  note: v.optional(text('What a reader should know about it')),
  evidence: evidenceSchema,
})

const leadCount = 'the page opens with two, three or four statements'

export const leadSchema = v.strictObject({
  question: v.optional(
    v.pipe(
      text('What they disagree on: one short line'),
      v.maxLength(80, 'the question is one short line: at most 80 characters'),
      v.regex(/^.*$/, 'the question is one line'),
    ),
  ),
  statements: v.pipe(
    v.array(id('Statement id')),
    v.minLength(2, leadCount),
    v.maxLength(4, leadCount),
    v.description('Two to four statements that dispute each other'),
  ),
})

const correctionSchema = v.strictObject({
  on: day('When it was corrected'),
  text: text('What was wrong and is now right'),
})

export const storySchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    version: v.pipe(
      v.literal(1, 'it must be the number 1, the one version of the format that is read'),
      v.description('The format’s version'),
    ),
    id: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9-]+$/, 'a story’s id is made of letters, digits and -'),
      v.description('The name of the story’s folder'),
    ),
    lang: v.pipe(
      v.string(),
      v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, languageReason),
      v.check(isLanguageTag, languageReason),
      v.description('The language of the story (BCP 47)'),
    ),
    title: text('The headline'),
    summary: text('The standfirst: one sentence'),
    credit: text('Whose work and data this is'),
    timeline: v.strictObject({ from: day('The first day'), to: day('The last day') }),
    places: fileAddress('Address of the places’ GeoJSON, from story.json'),
    view: v.strictObject({
      fit: v.pipe(
        v.array(id('Place id')),
        v.minLength(1, 'it names no place'),
        v.description('The places that the first view must show; distances are measured from the first'),
      ),
    }),
    sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'it names no source')),
    speakers: v.array(speakerSchema),
    sides: v.array(sideSchema),
    statements: v.array(statementSchema),
    events: v.array(eventSchema),
    control: v.optional(v.pipe(v.array(controlSchema), v.description('Who holds which place or area, and since when'))),
    lead: v.optional(v.pipe(leadSchema, v.description('The disagreement that the page opens with'))),
    corrections: v.optional(v.array(correctionSchema)),
  }),
  v.title('Dateline story, version 1'),
)

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export type StoryFile = v.InferOutput<typeof storySchema>
export type StatementEntry = v.InferOutput<typeof statementSchema>
export type EventEntry = v.InferOutput<typeof eventSchema>
export type ControlEntry = v.InferOutput<typeof controlSchema>
export type SourceEntry = v.InferOutput<typeof sourceSchema>
export type Lead = Readonly<v.InferOutput<typeof leadSchema>>
export type Picture = Readonly<v.InferOutput<typeof pictureSchema>>
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>
