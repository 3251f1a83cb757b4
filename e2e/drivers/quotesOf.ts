import type { Story } from '../../src/story/story.ts'

/** The ids of what choosing a place narrows the quotes to, in the order of the alphabet. */
export function quotesOf({ statements }: Story, placeId: string): readonly string[] {
  return statements
    .filter(({ about, said }) => about.includes(placeId) || said.at === placeId)
    .map(({ id }) => id)
    .sort()
}
