import { expect, it } from 'vitest'
import { readStory } from '../../story/reading/readStory.ts'
import { deskProject, deskReport } from '../../testing/deskProject.ts'
import { addedPlace } from '../project/added.ts'
import { mainSource } from '../project/project.ts'
import { storyFiles } from '../project/storyFiles.ts'
import { deskEnglish } from '../wording/deskEnglish.ts'
import { findingWords } from './findingWords.ts'

it.each(['talks', 'Daily'])('says what to do while the place “%s” is nowhere, and nothing of its file', (words) => {
  const project = deskProject()
  const start = deskReport.indexOf(words)
  const source = mainSource(project)?.id ?? ''
  const after = addedPlace(project, { start, end: start + words.length, source }).project
  const read = readStory(storyFiles(after))
  const findings = read.kind === 'problems' ? read.problems : read.warnings
  const said = findings.map((finding) => findingWords(finding, after, deskEnglish))
  expect(said).toContainEqual({ text: 'Point at it on the map, draw it, or type coordinates.' })
  expect(said.map(({ text }) => text).join()).not.toMatch(/feature|missing/)
})
