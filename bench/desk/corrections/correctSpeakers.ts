import { type EntryOf, entriesOf, entryOf } from '../../../src/desk/project/entries.ts'
import type { EntryList } from '../../../src/desk/project/entryRef.ts'
import { isInUse } from '../../../src/desk/project/isInUse.ts'
import type { Project } from '../../../src/desk/project/project.ts'
import type { Editor } from './Editor.ts'
import { areSameWords } from './sameWords.ts'
import { existing, type Work, withoutPair } from './work.ts'

/** So often is looked whether something was added. */
const mostTimes = 20

/** The options that stand for an entry that isn’t there yet. */
const [anotherSpeaker, anotherSide] = ['new speaker', 'new side']

/** Merges speakers who are one, and corrects the names, roles and sides of those that were drafted. */
export async function correctSpeakers(work: Work): Promise<void> {
  const { editor, hand, ids } = work
  await mergeSpeakers(work)
  for (const speaker of hand.story.speakers) if (ids.speakers.has(speaker.id)) await correctSpeaker(work, speaker)
  for (const { id, name } of hand.story.sides) {
    const side = ids.sides.get(id)
    if (side === undefined) continue
    const now = entryOf(await editor.project(), 'sides', side)?.name
    if (areSameWords(now, name)) continue
    await editor.open({ list: 'sides', id: side })
    await editor.write(editor.desk.field(editor.desk.words.fields.name), name)
  }
}

/** Chooses who makes the open statement, or makes the speaker, whose entry the desk then opens. */
export async function giveSpeaker(work: Work, speakerId: string): Promise<void> {
  const { editor, hand, ids } = work
  const select = editor.desk.field(editor.desk.words.fields.speaker)
  const known = ids.speakers.get(speakerId)
  if (known !== undefined) {
    await editor.choose(select, known)
    editor.count({ fields: 1 })
    return
  }
  const speaker = entryOf(hand, 'speakers', speakerId)
  if (speaker === undefined) return
  const id = await addedBy(editor, 'speakers', () => editor.choose(select, anotherSpeaker))
  ids.speakers.set(speakerId, id)
  await correctSpeaker(work, speaker)
}

/** The desk’s id of a side, which is added from the list of all where it isn’t there. */
export async function sideOf({ editor, hand, ids }: Work, sideId: string): Promise<string> {
  const known = ids.sides.get(sideId)
  const name = entryOf(hand, 'sides', sideId)?.name
  if (known !== undefined || name === undefined) return known ?? sideId
  const { fields } = editor.desk.words
  await editor.openGroup('sides')
  const id = await addedBy(editor, 'sides', () =>
    editor.click(editor.desk.part('story').getByRole('button', { name: fields.newSide })),
  )
  ids.sides.set(sideId, id)
  await editor.write(editor.desk.field(fields.name), name)
  return id
}

/** Removes the speakers and sides that the hand-made story doesn’t have. */
export async function removeSpeakers({ editor, ids }: Work): Promise<void> {
  for (const list of ['speakers', 'sides'] as const)
    for (const id of withoutPair(ids[list], entriesOf(await editor.project(), list))) {
      if (isInUse(await editor.project(), { list, id })) continue
      await editor.open({ list, id })
      await editor.removeOpen()
    }
}

async function correctSpeaker(work: Work, { id: handId, name, role, side }: EntryOf<'speakers'>): Promise<void> {
  const { editor, hand, ids } = work
  const { fields } = editor.desk.words
  const id = ids.speakers.get(handId) ?? ''
  const before = existing(entryOf(await editor.project(), 'speakers', id), handId)
  for (const [label, now, wanted] of [
    [fields.name, before.name, name],
    [fields.role, before.role, role ?? ''],
  ] as const) {
    if (areSameWords(now, wanted)) continue
    await editor.open({ list: 'speakers', id })
    await editor.write(editor.desk.field(label), wanted, label === fields.role)
  }
  const wantedSide = ids.sides.get(side)
  if (before.side === wantedSide) return
  await editor.open({ list: 'speakers', id })
  const select = editor.desk.field(fields.side)
  if (wantedSide !== undefined) {
    await editor.choose(select, wantedSide)
    editor.count({ fields: 1 })
    return
  }
  ids.sides.set(side, await addedBy(editor, 'sides', () => editor.choose(select, anotherSide)))
  await editor.write(editor.desk.field(fields.name), entryOf(hand, 'sides', side)?.name ?? '')
}

/** Drafted speakers who are none of the hand-made story’s, all of whose words are one other’s, are merged into that one. */
async function mergeSpeakers({ editor, hand, ids }: Work): Promise<void> {
  for (const id of withoutPair(ids.speakers, entriesOf(await editor.project(), 'speakers'))) {
    const meant = [...speakersOf(hand, await editor.project(), ids.statements, id)]
    const kept = meant.length === 1 ? ids.speakers.get(meant[0] ?? '') : undefined
    if (kept === undefined) continue
    await editor.open({ list: 'speakers', id })
    const { merge } = editor.desk.words.fields
    await editor.click(editor.desk.part('story').getByRole('combobox', { name: merge }))
    await editor.click(editor.desk.page.locator(`[role="option"][data-key="${kept}"]`))
    editor.opened({ list: 'speakers', id: kept })
    editor.count({ removed: 1 })
  }
}

/** Whose words, by the hand-made story, the statements of one of the desk’s speakers are. */
function speakersOf(hand: Project, project: Project, pairs: ReadonlyMap<string, string>, id: string): Set<string> {
  const speakers = new Map(project.story.statements.map((one) => [one.id, one.speaker]))
  return new Set(
    hand.story.statements.filter((one) => speakers.get(pairs.get(one.id) ?? '') === id).map(({ speaker }) => speaker),
  )
}

/** The id of the entry that an act adds, which the desk opens. */
export async function addedBy(editor: Editor, list: EntryList, act: () => Promise<void>): Promise<string> {
  const before = new Set(entriesOf(await editor.project(), list).map(({ id }) => id))
  await act()
  for (let time = 0; time < mostTimes; time += 1) {
    const added = entriesOf(await editor.project(), list).find(({ id }) => !before.has(id))
    if (added === undefined) continue
    editor.opened({ list, id: added.id })
    editor.count({ added: 1 })
    return added.id
  }
  throw new Error(`the desk has added nothing to its ${list}`)
}
