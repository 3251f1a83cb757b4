import type { StoryPart } from '../../page/pageData.ts'
import { reportFailure } from '../../page/reportFailure.ts'
import { savesData } from '../../page/savesData.ts'
import { whenIdle } from '../../page/whenIdle.ts'
import { WindowOfList } from '../../quotes/WindowOfList.tsx'
import type { ReadRest, StoryStore } from '../../store/storyStore.ts'
import { type MomentIndex, momentsInIndex } from '../../story/parts/momentIndex.ts'
import { hasWords, type Words, withWords } from '../../story/parts/words.ts'
import type { Story } from '../../story/story.ts'
import { adoptedAlternatives } from '../page/adoptedAlternatives.tsx'

/** Reads what a page of a long story needs besides: the part that it holds, the way to the rest, and lists in windows. */
export async function longStory(bare: Story, { index, words, rest }: StoryPart, site: string) {
  const moments = momentsInIndex(await readJson<MomentIndex>(new URL(index, site)), bare)
  const story = withWords({ ...bare, ...moments }, words)
  // Its table is made when it is printed, in every language.
  const { timelineTable } = adoptedAlternatives
  return {
    story,
    readRest: restReader(new URL(rest, site)),
    readWhenIdle,
    listWindow: WindowOfList,
    alternatives: { timelineTable },
  }
}

/** Reads the rest when the page is idle, unless the reader saves data: then only when it is needed. */
function readWhenIdle({ actions }: StoryStore): void {
  if (!savesData()) whenIdle(() => actions.whole().catch(reportFailure), new AbortController().signal)
}

/** Reads the rest once; after a failure, again. */
function restReader(address: URL): ReadRest {
  let reading: Promise<Words> | undefined
  return async (part) => {
    reading ??= readJson<Words>(address).catch((error: unknown) => {
      reading = undefined
      throw error
    })
    const words = await reading
    // Whoever asks at the same time gets the same: the store may not have been told yet.
    return part().statements.every(hasWords) ? part() : withWords(part(), words)
  }
}

async function readJson<T>(address: URL): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href} answered with status ${response.status}`)
  return response.json()
}
