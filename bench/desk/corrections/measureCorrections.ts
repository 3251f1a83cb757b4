import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { Desk } from '../../../e2e/drivers/deskDriver.ts'
import { storyAmong, zipFiles } from '../../../src/desk/paste/storyFolderFiles.ts'
import { entriesOf } from '../../../src/desk/project/entries.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { Gazetteer } from '../../../src/draft/gazetteer/gazetteer.ts'
import { answerQuestions } from './answerQuestions.ts'
import { correctControl, correctEvents, correctStatements, removeClaims } from './correctClaims.ts'
import { correctPlaces } from './correctPlaces.ts'
import { correctSpeakers, removeSpeakers } from './correctSpeakers.ts'
import { correctStoryWords } from './correctStoryWords.ts'
import { type Difference, differences } from './differences.ts'
import { Editor } from './Editor.ts'
import { type PairedList, pairsOf } from './pairs.ts'
import type { Report } from './report.ts'
import type { Tally } from './tally.ts'
import { idsFrom, type Work } from './work.ts'

/** So many entries of a list the hand-made story has, and so many of them the draft has as they should be. */
export type Drafted = { readonly byHand: number; readonly right: number }

export type Corrections = {
  readonly report: Report
  readonly drafted: Readonly<Record<'places' | 'statements' | 'events' | 'speakers', Drafted>> & {
    /** Statements whose words are right, and who says them. */
    readonly said: Drafted
  }
  readonly tally: Tally
  /** What still differs in the story that the desk has published. */
  readonly left: readonly Difference[]
}

/** Has a report drafted at the desk of a built site, and corrects the draft there until it is the hand-made story. */
export async function measureCorrections(
  browser: Browser,
  site: string,
  gazetteer: Gazetteer,
  report: Report,
): Promise<Corrections> {
  const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 860 }, locale: 'en-GB' })
  try {
    const desk = new Desk(await context.newPage())
    await desk.open()
    await desk.draft(report.text, report)
    await desk.part('article').waitFor({ timeout: 60_000 })
    await desk.part('map').locator('[data-place]').first().waitFor({ timeout: 60_000 })
    const editor = new Editor(desk)
    const draft = await editor.project()
    const work: Work = { editor, hand: report.hand, gazetteer, ids: idsFrom(pairsOf(report.hand, draft)) }
    await correctAll(work)
    const published = await publishedBy(desk)
    return {
      report,
      drafted: draftedIn(report.hand, draft),
      tally: editor.tally,
      left: differences(report.hand, published, pairsOf(report.hand, published)),
    }
  } finally {
    await context.close()
  }
}

async function correctAll(work: Work): Promise<void> {
  await answerQuestions(work)
  await removeClaims(work)
  await correctPlaces(work)
  await correctSpeakers(work)
  await correctStatements(work)
  await correctEvents(work)
  await correctControl(work)
  await removeSpeakers(work)
  await correctStoryWords(work)
}

/** The story in the zip that the desk offers. */
async function publishedBy(desk: Desk): Promise<Project> {
  await desk.problems
    .getByText(desk.words.problems.sound)
    .waitFor()
    .catch(async () => {
      throw new Error(`the corrected story is not sound: ${await desk.problems.innerText()}`)
    })
  const download = desk.page.waitForEvent('download', { timeout: 120_000 })
  await desk.part('publish').getByRole('button', { name: desk.words.publish.zip }).click()
  const zip = new File([readFileSync(await (await download).path())], 'story.zip')
  const opened = await storyAmong(await zipFiles(zip))
  if (opened.kind === 'refused') throw new Error(opened.reasons.join('; '))
  return opened.project
}

/** What of the hand-made story the draft has as it should be. Disputes count for nothing, because no draft says them. */
function draftedIn(hand: Project, draft: Project): Corrections['drafted'] {
  const found = differences(hand, draft, pairsOf(hand, draft)).filter(({ key }) => key !== 'disputes')
  const drafted = (list: PairedList, keys?: readonly string[]): Drafted => {
    const entries = entriesOf(hand, list)
    const wrong = found.filter(({ key }) => key !== 'added' && (keys === undefined || keys.includes(key)))
    const ids = new Set(wrong.flatMap((one) => (one.list === list ? [one.id] : [])))
    return { byHand: entries.length, right: entries.length - ids.size }
  }
  return {
    places: drafted('places'),
    statements: drafted('statements'),
    said: drafted('statements', ['missing', 'text', 'kind', 'speaker']),
    events: drafted('events'),
    speakers: drafted('speakers'),
  }
}
