import { disputedBy } from '../../../src/desk/project/disputes.ts'
import { type EntryOf, entriesOf, entryOf } from '../../../src/desk/project/entries.ts'
import type { EntryRef } from '../../../src/desk/project/entryRef.ts'
import { containsWords } from '../../../src/story/evidence.ts'
import type { Evidence } from '../../../src/story/format/schema.ts'
import { addedBy, giveSpeaker, sideOf } from './correctSpeakers.ts'
import type { Editor } from './Editor.ts'
import { giveDate } from './giveDate.ts'
import { passageOfEvidence, passageOfWords } from './passages.ts'
import { areSameWords } from './sameWords.ts'
import { deskIds, existing, type Work, withoutPair } from './work.ts'

/** Removes the statements and events that the hand-made story doesn’t have. */
export async function removeClaims({ editor, ids }: Work): Promise<void> {
  for (const list of ['statements', 'events'] as const)
    for (const id of withoutPair(ids[list], entriesOf(await editor.project(), list))) {
      await editor.open({ list, id })
      await editor.removeOpen()
    }
}

/** Corrects the statements that were drafted, and makes the others of their words. */
export async function correctStatements(work: Work): Promise<void> {
  const { editor, hand, ids } = work
  for (const statement of hand.story.statements) {
    if (!ids.statements.has(statement.id)) {
      const id = await addedBy(editor, 'statements', async () => {
        await editor.select(passageOfWords(hand, statement.evidence, statement.text))
        await editor.press('s')
      })
      ids.statements.set(statement.id, id)
    }
    await correctStatement(work, statement)
  }
}

/** Corrects the events that were drafted, and makes the others of the words that they rest on. */
export async function correctEvents({ editor, hand, ids }: Work): Promise<void> {
  const { fields } = editor.desk.words
  for (const event of hand.story.events) {
    if (!ids.events.has(event.id)) {
      const added = await addedBy(editor, 'events', async () => {
        await editor.select(passageOfEvidence(hand, event.evidence))
        await editor.press('e')
      })
      ids.events.set(event.id, added)
    }
    const entry = { list: 'events', id: ids.events.get(event.id) ?? '' } as const
    const now = existing(entryOf(await editor.project(), 'events', entry.id), event.id)
    for (const [label, before, wanted] of [
      [fields.title, now.title, event.title],
      [fields.detail, now.text, event.text],
    ] as const)
      if (!areSameWords(before, wanted)) {
        await editor.open(entry)
        await editor.write(editor.desk.field(label), wanted ?? '', true)
      }
    await correctIds(editor, entry, 'places', now.places, deskIds(ids.places, event.places))
    if (now.when === event.when) continue
    await editor.open(entry)
    await giveDate(editor, { ...entry, key: 'when' }, editor.desk.field(fields.when), event.when)
  }
}

/** Says who holds what: of a place, with the words that say so. */
export async function correctControl(work: Work): Promise<void> {
  const { editor, hand, ids } = work
  const { fields } = editor.desk.words
  for (const control of hand.story.control ?? []) {
    const side = await sideOf(work, control.side)
    const places = deskIds(ids.places, control.places)
    await editor.open({ list: 'places', id: places[0] ?? '' })
    const id = await addedBy(editor, 'control', () =>
      editor.click(editor.desk.part('story').getByRole('button', { name: fields.newControl })),
    )
    ids.control.set(control.id, id)
    const entry = { list: 'control', id } as const
    const now = entryOf(await editor.project(), 'control', id)
    await correctIds(editor, entry, 'places', now?.places ?? [], places)
    if (now?.side !== side) await editor.choose(editor.desk.field(fields.holder), side)
    await giveDate(editor, { ...entry, key: 'from' }, editor.desk.field(fields.heldFrom), control.from)
    if (control.until !== undefined) await editor.write(editor.desk.field(fields.heldUntil), control.until)
    await giveEvidence(work, control.evidence)
  }
}

async function correctStatement(work: Work, statement: EntryOf<'statements'>): Promise<void> {
  const { editor, hand, ids } = work
  const { fields } = editor.desk.words
  const entry = { list: 'statements', id: ids.statements.get(statement.id) ?? '' } as const
  const now = existing(entryOf(await editor.project(), 'statements', entry.id), statement.id)
  if (!areSameWords(now.text, statement.text)) {
    await editor.open(entry)
    await editor.write(editor.desk.field(fields.text), statement.text)
  }
  if (now.kind !== statement.kind) {
    await editor.open(entry)
    await editor.choose(editor.desk.field(fields.kind), statement.kind)
    editor.count({ fields: 1 })
  }
  if (statement.kind === 'direct' && !containsWords(now.evidence.exact, statement.text)) {
    await editor.open(entry)
    await giveEvidence(work, statement.evidence)
  }
  await correctIds(editor, entry, 'about', now.about, deskIds(ids.places, statement.about))
  if (now.said.on !== statement.said.on) {
    await editor.open(entry)
    await giveDate(editor, { ...entry, key: 'said.on' }, editor.desk.field(fields.saidOn), statement.said.on)
  }
  const at = statement.said.at === undefined ? '' : (ids.places.get(statement.said.at) ?? '')
  if ((now.said.at ?? '') !== at) {
    await editor.open(entry)
    await editor.choose(editor.desk.field(fields.saidAt), at)
    editor.count({ fields: 1 })
  }
  if (!areSameWords(now.said.occasion, statement.said.occasion)) {
    await editor.open(entry)
    await editor.write(editor.desk.field(fields.occasion), statement.said.occasion ?? '')
  }
  const joined = disputedBy(await editor.project(), entry.id)
  await correctIds(editor, entry, 'disputes', joined, deskIds(ids.statements, disputedBy(hand, statement.id)))
  if (now.speaker === ids.speakers.get(statement.speaker)) return
  await editor.open(entry)
  await giveSpeaker(work, statement.speaker)
}

/** Takes the ids out of a list of an entry that it should not have, and puts in those that it lacks. */
export async function correctIds(
  editor: Editor,
  entry: EntryRef | null,
  key: string,
  now: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const gone = now.filter((id) => !wanted.includes(id))
  const lacking = wanted.filter((id) => !now.includes(id))
  if (gone.length + lacking.length === 0) return
  if (entry !== null) await editor.open(entry)
  for (const id of gone.toReversed()) await editor.removeId(key, now.indexOf(id))
  for (const id of lacking) await editor.addId(key, id)
  editor.count({ fields: 1 })
}

/** Rests the open entry on other words of the report. */
async function giveEvidence({ editor, hand }: Work, evidence: Evidence): Promise<void> {
  await editor.select(passageOfEvidence(hand, evidence))
  await editor.click(editor.desk.part('story').getByRole('button', { name: editor.desk.words.fields.useSelection }))
  editor.count({ fields: 1 })
}
