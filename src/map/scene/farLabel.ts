import type { Place } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'

/** What the button of a place out of view says, for how many kilometres that is away, if that can be said. */
export type FarLabel = (
  place: Place,
  kilometres: number | undefined,
) => {
  /** The name and how far it is. */
  readonly label: string
  /** What of it follows the name. */
  readonly away: string
  /** How wide the button is, in CSS pixels. */
  readonly width: number
}

/** The words that a label is made of. */
type Words = Pick<PageWording, 'comma'> & { readonly map: Pick<PageWording['map'], 'distance'> }

/**
 * Labels in a language. `perEm` is how wide a text is in the page’s sans serif, in its size. A button has its arrow and
 * its padding, and a little more than a letter of the label size takes: so that what lays a page out before any script
 * need not know the reader’s letters; only where these are wider do they count.
 */
export function farLabel({ comma, map }: Words, perEm: (text: string) => number = () => 0): FarLabel {
  return (place, kilometres) => {
    const away = kilometres === undefined ? '' : comma + map.distance(kilometres)
    const label = place.name + away
    return { label, away, width: Math.ceil(Math.max(38 + label.length * 6.3, 24 + perEm(label) * 13)) }
  }
}
