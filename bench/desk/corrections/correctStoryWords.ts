import { correctIds } from './correctClaims.ts'
import { areSameWords } from './sameWords.ts'
import { deskIds, type Work } from './work.ts'

/** Writes the headline and the standfirst, gives the timeline’s days, and chooses what the page opens with. */
export async function correctStoryWords({ editor, hand, ids }: Work): Promise<void> {
  const { fields } = editor.desk.words
  const { title, summary, timeline, lead } = hand.story
  const now = (await editor.project()).story
  await editor.openStory()
  if (!areSameWords(now.title, title)) await editor.write(editor.desk.field(fields.title), title, true)
  if (!areSameWords(now.summary, summary)) await editor.write(editor.desk.field(fields.summary), summary, true)
  for (const [label, before, wanted] of [
    [fields.from, now.timeline.from, timeline.from],
    [fields.to, now.timeline.to, timeline.to],
  ] as const) {
    if (before === wanted) continue
    await editor.writeDay(editor.desk.field(label), wanted)
  }
  await correctIds(editor, null, 'lead', now.lead?.statements ?? [], deskIds(ids.statements, lead?.statements ?? []))
  if (lead?.question !== undefined && !areSameWords(now.lead?.question, lead.question))
    await editor.write(editor.desk.field(fields.question), lead.question, true)
}
