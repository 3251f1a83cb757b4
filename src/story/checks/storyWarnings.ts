import type { Problem } from '../format/problem.ts'
import { startDay } from '../questions/moments.ts'
import type { Story } from '../story.ts'
import type { When } from '../time/edtf.ts'
import { controlWarnings } from './controlWarnings.ts'
import { placeWarnings } from './placeWarnings.ts'

/** What an editor should look at in a story that is in order. `at` gives the path of a place by its id. */
export function storyWarnings(story: Story, at: (id: string) => string): readonly Problem[] {
  const { statements, events, control, speakers, sides, sources } = story
  const quoted = [...statements, ...events, ...control].map(({ evidence }) => evidence.source)
  return [
    ...placeWarnings(story, at),
    ...unused(
      'speakers',
      speakers,
      statements.map(({ speaker }) => speaker),
      'no statement is by this speaker',
    ),
    ...unused(
      'sides',
      sides,
      [...speakers, ...control].map(({ side }) => side),
      control.length === 0 ? 'no speaker is of this side' : 'no speaker is of this side, and it holds nothing',
    ),
    ...unused('sources', sources, quoted, 'no statement or event has its evidence in this source'),
    ...controlWarnings(story),
    ...mainSourceWarnings(story),
    ...statements.flatMap(({ said }, index) => dateWarnings(story, said.when, `statements[${index}].said.on`)),
    ...events.flatMap(({ when }, index) => afterWarnings(story, when, `events[${index}].when`)),
    ...control.flatMap(({ from }, index) => afterWarnings(story, from, `control[${index}].from`)),
  ]
}

function unused(
  list: string,
  entries: readonly { readonly id: string }[],
  used: readonly string[],
  reason: string,
): readonly Problem[] {
  const ids = new Set(used)
  return entries.flatMap(({ id }, index) => (ids.has(id) ? [] : [{ path: `${list}[${index}].id`, value: id, reason }]))
}

function mainSourceWarnings({ sources }: Story): readonly Problem[] {
  const [first, ...others] = [...sources.entries()].filter(([, { role }]) => role === 'main')
  return others.map(([index, { role }]) => ({
    path: `sources[${index}].role`,
    value: role,
    reason: `sources[${first?.[0]}] is the main source already: one report is the story’s own, the others are its context`,
  }))
}

function dateWarnings(story: Story, when: When, path: string): readonly Problem[] {
  const { from } = story.timeline
  const isBefore = when.latest !== null && when.latest < from
  const reason = `it is before the timeline’s first day, ${from}: it stands at the timeline’s start`
  return isBefore ? [{ path, value: when.edtf, reason }] : afterWarnings(story, when, path)
}

/** What is after the last day never comes about, whatever day a reader chooses. */
function afterWarnings({ timeline: { to } }: Story, when: When, path: string): readonly Problem[] {
  const reason = `it is after the timeline’s last day, ${to}: it is shown as still to come`
  return startDay(when) > to ? [{ path, value: when.edtf, reason }] : []
}
