import { Refused } from './refused.ts'

/** The kinds of files that a story is made of; what a build makes of them is not taken. */
const kinds = /^(?:story\.json|.*\.(?:geojson|still\.json|txt|avif|webp|jpe?g|png))$/i

/** A part of a path: no hidden name, no escape, nothing that a system reads as more than a name. */
const plainName = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} _.,()'’+-]{0,99}$/u

/**
 * The path in the story’s folder of a file that is sent as `stories/ID/…`. Throws `Refused` for every path that leads elsewhere or
 * might, and for every kind of file that a story is not made of.
 */
export function sourcePath(id: string, sent: string): string {
  const [stories, folder, ...names] = sent.split('/')
  if (stories !== 'stories' || folder !== id || names.length === 0)
    throw new Refused(400, `'${sent}' is not in stories/${id}/`)
  // A dot or a space at the end is dropped by Windows.
  if (names.length > 4 || !names.every((name) => plainName.test(name) && !/[. ]$/.test(name)))
    throw new Refused(400, `'${sent}' is not a plain path in stories/${id}/`)
  const path = names.join('/')
  if (!kinds.test(path) || /^story\.json$/i.test(path) !== (path === 'story.json'))
    throw new Refused(400, `'${sent}' is no file that a story is made of: story.json, places, texts, pictures`)
  return path
}
