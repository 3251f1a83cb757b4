import type { Source, Speaker, Statement, Story } from '../../story/story.ts'
import type { When } from '../../story/time/edtf.ts'
import { wordingIn } from '../../wording/wordingIn.ts'
import { addressFrom, type PageInSite, storyPaths } from '../address/addressFrom.ts'
import type { JsonLd } from './jsonLdText.ts'
import { placeJsonLd } from './placeJsonLd.ts'

/**
 * Returns a story as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with the vocabulary of https://schema.org: the page
 * is an article based on the report and the other sources, each statement is a quotation. Ids are the page’s own
 * fragments, `#quote=ID`.
 *
 * Only the report has an author and a publisher, because the page is not the report. There is no `ClaimReview`, because
 * the page doesn’t say who is right.
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

/** Returns a source’s URL, or its name if it has none: schema.org allows text in place of a thing. */
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

/** The speaker’s role is a description only: the story doesn’t say who held which office when. */
function speakerOf(story: Story, speaker: Speaker): JsonLd {
  return {
    '@type': speaksForItself(story, speaker) ? 'Organization' : 'Person',
    '@id': `#speaker=${speaker.id}`,
    name: speaker.name,
    description: speaker.role,
  }
}

/**
 * Whether a speaker is a side itself, not a person on it: its name is like the side’s, or its role is the side’s name.
 * The format has no field for it.
 */
function speaksForItself(story: Story, { name, role = '', side }: Speaker): boolean {
  const plain = (text: string) => text.toLocaleLowerCase(story.lang)
  const sideName = plain(story.sides.find(({ id }) => id === side)?.name ?? '')
  return sideName.includes(plain(name)) || plain(name).includes(sideName) || plain(role) === sideName
}

/** Returns the day if it is exact and certain: schema.org can’t express other dates. */
function exactDay({ earliest, latest, certainty }: When): string | undefined {
  return earliest !== null && earliest === latest && certainty === 'certain' ? earliest : undefined
}
