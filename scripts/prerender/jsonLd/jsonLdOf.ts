import type { Source, Speaker, Statement, Story } from '../../../src/story/story.ts'
import type { When } from '../../../src/story/time/when.ts'
import { wordingIn } from '../../../src/wording/wordingIn.ts'
import { addressFrom, type PageInSite } from '../address/addressFrom.ts'
import { storyPaths } from '../address/storyPaths.ts'
import type { JsonLd } from './jsonLdText.ts'
import { placeJsonLd } from './placeJsonLd.ts'

/**
 * A story for machines, as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) in the words of https://schema.org: the page
 * as an article that is based on the report and its other sources, each statement as a quotation, and the places.
 * Ids are the page’s own addresses of the same things, `#quote=ID`.
 *
 * The page doesn’t say of itself that it is the report: author and publisher are said of the report alone. Nor does
 * it say who is right: there is no `ClaimReview`.
 */
export function jsonLdOf(story: Story, page: PageInSite): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleOf(story, page),
      ...story.speakers.map((one) => speakerOf(story, one)),
      ...story.places.map((place) => placeJsonLd(place, wordingIn(story.lang))),
    ],
  }
}

function articleOf(story: Story, page: PageInSite): JsonLd {
  const { picture } = storyPaths(story)
  const report = story.sources.find(({ role }) => role === 'main')
  return {
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.summary,
    inLanguage: story.lang,
    url: page.site && addressFrom(page, page.path),
    image: page.site && addressFrom(page, picture),
    isBasedOn: story.sources.map((source) => (source === report ? reportOf(source) : referenceTo(source))),
    hasPart: story.statements.map((statement) => quotationOf(story, statement)),
  }
}

function reportOf({ title, byline, publisher, published, url }: Source): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: title,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published,
    url,
  }
}

/** A source by its address; one without any by its name, which schema.org allows wherever it wants a thing. */
function referenceTo({ url, publisher, title }: Source): string {
  return url ?? `${publisher}: ${title}`
}

function quotationOf(story: Story, statement: Statement): JsonLd {
  const { id, kind, text, speaker, about, said, evidence } = statement
  const source = story.sources.find((one) => one.id === evidence.source)
  return {
    '@type': 'Quotation',
    '@id': `#quote=${id}`,
    text,
    // A report’s words are not the speaker’s.
    description: kind === 'reported' ? wordingIn(story.lang).quotes.reported : undefined,
    creator: { '@id': `#speaker=${speaker}` },
    dateCreated: exactDay(said.when),
    locationCreated: said.at === undefined ? undefined : { '@id': `#place=${said.at}` },
    about: about.map((place) => ({ '@id': `#place=${place}` })),
    citation: source && referenceTo(source),
  }
}

/** The office as a description: who holds it when is not the story’s to say. */
function speakerOf(story: Story, speaker: Speaker): JsonLd {
  return {
    '@type': speaksForItself(story, speaker) ? 'Organization' : 'Person',
    '@id': `#speaker=${speaker.id}`,
    name: speaker.name,
    description: speaker.role,
  }
}

/**
 * Whether a speaker is a side itself, not a person of it: named like the side, or with the side’s name as its
 * function. The format doesn’t say it outright.
 */
function speaksForItself(story: Story, { name, role, side }: Speaker): boolean {
  const plain = (text: string) => text.toLocaleLowerCase(story.lang)
  const sideName = plain(story.sides.find(({ id }) => id === side)?.name ?? '')
  return sideName.includes(plain(name)) || plain(name).includes(sideName) || plain(role) === sideName
}

/** The day where one is known and sure; a wider or an unsure date has no form in schema.org. */
function exactDay({ earliest, latest, certainty }: When): string | undefined {
  return earliest !== null && earliest === latest && certainty === 'certain' ? earliest : undefined
}
