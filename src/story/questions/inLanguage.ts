import type { Place, Story } from '../story.ts'

/**
 * The story with its places named in a reader’s language (a BCP 47 tag), where it gives such names; the story itself
 * where it gives none. All else stays in the story’s own language.
 */
export function inLanguage(story: Story, lang: string): Story {
  if (lang === story.lang) return story
  const places = story.places.map((place) => named(place, lang))
  return places.every((place, index) => place === story.places[index]) ? story : { ...story, places }
}

function named(place: Place, lang: string): Place {
  const base = lang.split('-')[0] ?? lang
  const nameLang = [lang, base].find((tag) => Object.hasOwn(place.names, tag))
  const name = place.names[nameLang ?? '']
  return nameLang === undefined || name === undefined ? place : { ...place, name, nameLang, asReported: place.name }
}
