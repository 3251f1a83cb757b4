import * as v from 'valibot'
import type { Problem } from '../format/problem.ts'
import { joinPath } from '../format/problem.ts'
import { isDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { keyProblems } from './keyProblems.ts'
import { nearest } from './nearest.ts'

type Issue = v.BaseIssue<unknown>
type Reason = Pick<Problem, 'reason' | 'nearest'>

const object = 'an object in curly brackets'

/**
 * All objections of a schema to a value’s shape, one for each path. `at` is the path of the value, '' for a whole file;
 * `whole` names the value where there is no path.
 */
export function schemaProblems(
  schema: v.GenericSchema,
  value: unknown,
  at = '',
  whole = 'the file',
): readonly Problem[] {
  const { issues = [] } = v.safeParse(schema, value, { abortPipeEarly: true })
  const problems = issues.flatMap((issue): readonly Problem[] => {
    const keys = (issue.path ?? []).map((item) => item.key as string | number)
    const pathOf = (steps: typeof keys) => (steps.length === 0 ? whole : joinPath(at, steps))
    const last = issue.path?.at(-1)
    // To Valibot a list is an object that lacks every key.
    if (last?.type === 'object' && Array.isArray(last.input)) {
      return [{ path: pathOf(keys.slice(0, -1)), value: last.input, reason: `it must be ${object}` }]
    }
    if (last?.origin === 'key') return keyProblems(issue, schema, at)
    return [{ path: pathOf(keys), value: issue.input, ...reasonOf(issue) }]
  })
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}

function reasonOf(issue: Issue): Reason {
  if (issue.requirement === isDay) return dayReason(String(issue.input))
  // The schema’s own messages are whole reasons; Valibot’s begin with this word.
  if (!issue.message.startsWith('Invalid ')) return { reason: issue.message }
  const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  if (options.length === 0) return { reason: `it must be ${kindOfValue(issue.expected ?? 'another value')}` }
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined
  const reason = `it must be ${options.map((option) => `'${option}'`).join(' or ')}`
  return { reason, ...(near === undefined ? {} : { nearest: near }) }
}

function dayReason(text: string): Reason {
  const answer = parseEdtf(text)
  if (answer.kind === 'date') return { reason: 'a day is written YYYY-MM-DD' }
  const { reason, nearest: near } = answer
  return { reason, ...(isDay(near) ? { nearest: near } : {}) }
}

function kindOfValue(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text in quotation marks'
    case 'Array':
      return 'a list in square brackets'
    case 'Object':
      return object
    case 'number':
      return 'a number'
    default:
      return expected
  }
}
