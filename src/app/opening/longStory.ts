import type { StoryPart } from '../../page/pageData.ts'
import { WindowOfList } from '../../quotes/WindowOfList.tsx'
import type { ReadRest } from '../../store/storyStore.ts'
import { momentsInIndex } from '../../story/parts/momentIndex.ts'
import { type Words, withWords } from '../../story/parts/words.ts'
import type { Story } from '../../story/story.ts'

/** What a page of a long story needs besides: the part that it holds, the way to the rest, and lists in windows. */
export function longStory(bare: Story, { index, words, rest }: StoryPart, site: string) {
  const story = withWords({ ...bare, ...momentsInIndex(index, bare) }, words)
  return { story, readRest: restReader(new URL(rest, site)), listWindow: WindowOfList }
}

/** Reads the rest once; after a failure, again. */
function restReader(address: URL): ReadRest {
  let reading: Promise<Words> | undefined
  let isTold = false
  return async () => {
    reading ??= readWords(address).catch((error: unknown) => {
      reading = undefined
      throw error
    })
    const words = await reading
    return (part) => {
      if (isTold) return part
      isTold = true
      return withWords(part, words)
    }
  }
}

async function readWords(address: URL): Promise<Words> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href} answered with status ${response.status}`)
  return response.json()
}
