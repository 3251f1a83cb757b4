import type { Problem } from '../../story/format/problem.ts'
import { findingSentence } from '../project/findingSentence.ts'
import type { Project } from '../project/project.ts'
import type { DeskWording } from '../wording/deskWording.ts'

/** What a finding is told in, and in which language where that is not the desk’s: the validator’s words are English. */
export type FindingWords = { readonly text: string; readonly lang?: 'en' }

/** What the validator says; of a place that is nowhere yet, what to do, since how its file lacks it helps no editor. */
export function findingWords(finding: Problem, project: Project, { fields }: DeskWording): FindingWords {
  const isNowhere = /^places\.features\[\d+\]\.geometry$/.test(finding.path) && finding.value == null
  return isNowhere ? { text: fields.nowhere } : { text: findingSentence(finding, project), lang: 'en' }
}
