import { groupedBy } from '../../story/groupedBy.ts'
import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { cleaned } from '../text/cleaned.ts'
import { overlapsAny } from '../text/spans.ts'
import { isAmericanNews } from './americanNews.ts'
import { candidateOf } from './candidateOf.ts'
import { type DraftPlace, unlocatedPlace } from './draftPlace.ts'
import { tokensOf } from './mentions/token.ts'
import { unknownPlaces } from './mentions/unknownPlaces.ts'
import type { Weighed } from './mentions/weighed.ts'
import { weighedMentions } from './mentions/weighedMentions.ts'
import { isInPublisher, publisherCountry, publisherTown } from './publisherPlace.ts'
import type { Name } from './senses/name.ts'
import { newsCities } from './senses/newsCities.ts'
import type { Sense } from './senses/sense.ts'
import { sensesOf } from './senses/senses.ts'

/** How sure it is that a publisher’s address names the town that it is in. */
const townWeight = 0.7
/** An alternative that is less likely than this is none. */
const leastShare = 0.001
/** How sure a name is at most that is only spelt nearly as the gazetteer has it. */
const nearlySure = 0.5
/** What a small town’s name loses where the article names countries and the town is in none of them. */
const strangeness = 4
/** Names of so few letters are something else somewhere. */
const shortName = 5
/** Other mentions of a name lend a weaker one this part of what they are surer by. */
const lent = 0.5

/** Every mention of a place in an article, in order, with what it may mean. The same text always gives the same places. */
export function placesIn(article: Article, gazetteer: Gazetteer): readonly DraftPlace[] {
  const { text } = article
  const tokens = tokensOf(text)
  const { boilerplate, dateline } = cleaned(text)
  const weighed = weighedMentions(text, tokens, dateline?.place ?? null, gazetteer).filter(
    ({ mention }) => !overlapsAny(mention, boilerplate),
  )
  const known = knownPlaces(article, weighed, gazetteer)
  const taken = [...boilerplate, ...known, ...weighed.map(({ mention }) => mention)]
  const names = unknownPlaces(tokens, (span) => overlapsAny(span, taken), gazetteer)
  const unknown = names.map((span) => unlocatedPlace(text, span))
  return [...known, ...unknown].sort((one, other) => one.start - other.start)
}

function knownPlaces(article: Article, weighed: readonly Weighed[], gazetteer: Gazetteer): readonly DraftPlace[] {
  const surest = new Map<string, number>()
  for (const { mention, weight } of weighed)
    surest.set(mention.key, Math.max(weight, surest.get(mention.key) ?? Number.NEGATIVE_INFINITY))
  const names = namesOf(weighed, surest, article, gazetteer)
  const isLocal = names.some(({ isHome, key }) => isHome && surest.has(key))
  const home = publisherCountry(article, isLocal) ?? (isAmericanNews(article.text) ? 'US' : null)
  const senses = sensesOf(names, home)
  const isAbroad = abroad(names)
  return weighed.flatMap((one): readonly DraftPlace[] => {
    const { mention, cue } = one
    const { start, end } = mention
    const own = preferred(senses.get(mention.key) ?? [], one)
    const [best] = own
    const odds =
      best === undefined
        ? 0
        : oddsOf(one, best, surest.get(mention.key) ?? 0) - (isAbroad(mention.key, own) ? strangeness : 0)
    if (best === undefined || odds <= 0) return []
    const sure = (best.share * (mention.isNearly ? nearlySure : 1)) / (1 + Math.exp(-odds))
    return [
      {
        start,
        end,
        name: article.text.slice(start, end),
        role: mention.role === 'adjective' ? 'adjective' : cue.isEmbedded ? 'embedded' : 'place',
        candidates: own
          .filter(({ share }, index) => index === 0 || share > leastShare)
          .slice(0, 3)
          .map((sense) => candidateOf(sense, mention, gazetteer)),
        confidence: Math.round(sure * 100) / 100,
      },
    ]
  })
}

function namesOf(
  weighed: readonly Weighed[],
  surest: ReadonlyMap<string, number>,
  article: Article,
  gazetteer: Gazetteer,
): readonly Name[] {
  const byKey = groupedBy(weighed, ({ mention }) => [mention.key])
  const names = [...surest].map(([key, weight]): Name => {
    const own = byKey.get(key) ?? []
    return {
      key,
      places: own[0]?.mention.places ?? [],
      within: own.flatMap(({ within }) => within),
      isHome: isInPublisher(key, article),
      weight: 1 / (1 + Math.exp(-weight)),
    }
  })
  const town = publisherTown(article, gazetteer)
  if (town === null || surest.has(town)) return names
  return [...names, { key: town, places: gazetteer.named(town), within: [], isHome: true, weight: townWeight }]
}

/** The log odds that a mention is a place, once its neighbours and the name’s other mentions are known. */
function oddsOf({ weight, cue }: Weighed, best: Sense, surest: number): number {
  const raised = cue.isPerson ? weight : weight + lent * Math.max(0, surest - weight)
  return raised + 0.8 * Math.log1p(3 * best.near)
}

/**
 * Whether a name most likely means a small town for whose country nothing speaks, in an article that names other countries. A long
 * name that only one town has may be named out of the blue.
 */
function abroad(names: readonly Name[]): (key: string, senses: readonly Sense[]) => boolean {
  const countries = names.filter(({ places }) => places[0]?.kind === 'country')
  const mass = countries.reduce((sum, { weight }) => sum + weight, 0)
  return (key, [best, ...others]) => {
    if (best === undefined || mass < 0.9 || best.isWithin || best.country >= 0.2 || best.near >= 0.2) return false
    if (others.length === 0 && key.length > shortName) return false
    return /^(?:town|village|part)$/.test(best.place.kind) && !newsCities.has(key)
  }
}

/** "Kharkiv region" is the unit, whatever Kharkiv is elsewhere. */
function preferred(senses: readonly Sense[], { cue }: Weighed): readonly Sense[] {
  const at = cue.isUnit ? senses.findIndex(({ place }) => place.kind === 'unit' || place.kind === 'county') : 0
  const unit = senses[at]
  return at <= 0 || unit === undefined ? senses : [unit, ...senses.filter((sense) => sense !== unit)]
}
