import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStoryFiles } from '../../../scripts/stories/readStoryFiles.ts'
import { openedProject } from '../../../src/desk/project/openedProject.ts'
import { mainSource, type Project, textOf } from '../../../src/desk/project/project.ts'
import { ofReport } from './ofReport.ts'

/** A report, and the story that was made of it by hand. */
export type Report = {
  readonly name: string
  readonly text: string
  readonly publisher: string
  readonly published: string
  readonly hand: Project
}

/** The folders of the reports with their hand-made stories. */
const folders = [
  'bench/desk/reports/red-sea-strikes',
  'public/stories/raqqa-2016-11',
  'bench/desk/reports/tachira-exchange',
  'bench/desk/reports/batken-truce',
  'bench/desk/reports/lashio-front',
]

/** Reads all reports. Rejects where one of their stories can’t be read. */
export function readReports(): Promise<readonly Report[]> {
  return Promise.all(folders.map(readReport))
}

async function readReport(folder: string): Promise<Report> {
  const path = join(folder, 'story.json')
  const { files } = await readStoryFiles(JSON.parse(readFileSync(path, 'utf8')), path)
  const opened = openedProject(files, {})
  if (opened.kind === 'refused') throw new Error(`${folder}: ${opened.reasons.join('; ')}`)
  const hand = ofReport(opened.project)
  const source = mainSource(hand)
  const { publisher = '', published = '' } = source ?? {}
  return { name: hand.story.id, text: textOf(hand, source?.id), publisher, published, hand }
}
