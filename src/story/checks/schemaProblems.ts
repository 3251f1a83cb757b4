import * as v from 'valibot'
import { joinPath, type Problem } from '../format/problem.ts'
import { isDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import { closestMatch } from './closestMatch.ts'
import { keyProblems } from './keyProblems.ts'

type Issue = v.BaseIssue<unknown>
type Reason = Pick<Problem, 'reason' | 'nearest'>

const objectKind = 'an object in curly brackets'

/**
 * The problems that a schema finds in a value, one for each path. `at` is the path of the value, '' for a whole file;
 * `whole` names the value in problems that concern all of it.
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
    // Valibot takes a list for an object that lacks every key.
    if (last?.type === 'object' && Array.isArray(last.input)) {
      return [{ path: pathOf(keys.slice(0, -1)), value: last.input, reason: `it must be ${objectKind}` }]
    }
    if (last?.origin === 'key') return keyProblems(issue, schema, at)
    return [{ path: pathOf(keys), value: issue.input, ...reasonOf(issue) }]
  })
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}

function reasonOf(issue: Issue): Reason {
  if (issue.requirement === isDay) return dayReason(String(issue.input))
  // Valibot’s messages begin with this word; the schema’s are complete reasons.
  if (!issue.message.startsWith('Invalid ')) return { reason: issue.message }
  const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  if (options.length === 0) return { reason: `it must be ${valueKind(issue.expected ?? 'another value')}` }
  const near = typeof issue.input === 'string' ? closestMatch(issue.input, options) : undefined
  const reason = `it must be ${options.map((option) => `'${option}'`).join(' or ')}`
  return { reason, ...(near === undefined ? {} : { nearest: near }) }
}

function dayReason(text: string): Reason {
  const answer = parseEdtf(text)
  if (answer.kind === 'date') return { reason: 'a day is written YYYY-MM-DD' }
  const { reason, nearest: near } = answer
  return { reason, ...(isDay(near) ? { nearest: near } : {}) }
}

function valueKind(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text in quotation marks'
    case 'Array':
      return 'a list in square brackets'
    case 'Object':
      return objectKind
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    default:
      return expected
  }
}
