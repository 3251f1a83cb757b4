import { type Problem, problemSentence } from '../../story/format/problem.ts'
import { entryLabel } from './entryLabel.ts'
import type { EntryList } from './entryRef.ts'
import type { Project } from './project.ts'
import { subjectOf } from './questionsFrom.ts'

/** A path in the validator’s reasons: `sources[0]`, `places.features[2].id`. */
const path = /(?:places\.features|sources|speakers|sides|statements|events|control)\[\d+\](?:\.\w+|\[\d+\])*/g

/** The validator’s names of keys in its reasons, as an editor calls them. */
const keys: readonly (readonly [RegExp, string])[] = [
  [/\bevidence\.exact\b/g, 'evidence'],
  [/\btimeline\.from\b/g, 'the first day'],
  [/"disputed": true/g, 'that somebody disputes it'],
]

/** The lists whose ids a value may be, by the last key of its path. */
const listsOf: Readonly<Record<string, EntryList>> = {
  about: 'places',
  places: 'places',
  at: 'places',
  fit: 'places',
  speaker: 'speakers',
  side: 'sides',
  statements: 'statements',
  disputes: 'statements',
  source: 'sources',
}

/**
 * What the validator says, in its own English words, without the path: entries are called by their names, a value that the editor has yet
 * to give is missing, and numbers and objects are left out. `'mozul': no place has that id; did you mean 'mosul'?`
 */
export function findingSentence({ path: at, value, reason, nearest }: Problem, project: Project): string {
  const key = /(\w+)(?:\[\d+\])?$/.exec(at)?.[1] ?? ''
  const list = listsOf[key]
  const named = (id: string) => (list === undefined ? id : entryLabel(project, { list, id }))
  const said = {
    reason: keys
      .reduce((words, [name, plain]) => words.replace(name, plain), reason)
      .replace(path, (found) => labelAt(found, project)),
    ...(nearest === undefined ? {} : { nearest: named(nearest) }),
  }
  const isSaid = typeof value === 'string' && value !== '' && key !== 'id'
  const sentence = problemSentence({ path: '', value: isSaid ? named(value) : undefined, ...said }).trim()
  if (value == null) return sentence.replace(/^is missing: /, 'it is missing; ')
  return sentence.replace(isSaid ? /^is / : /^is missing: /, '')
}

/** The name of the entry at a path in quotation marks; the path itself where there is none. */
function labelAt(found: string, project: Project): string {
  const subject = subjectOf(found, project)
  return subject === null || subject.list === 'story' ? found : `“${entryLabel(project, subject)}”`
}
