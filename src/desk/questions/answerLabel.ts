import { dateLabel } from '../../story/dateLabels/dateLabel.ts'
import { cutWords } from '../../story/questions/cutWords.ts'
import { readWhen } from '../../story/time/readWhen.ts'
import { entryOf } from '../project/entries.ts'
import { entryLabel } from '../project/entryLabel.ts'
import type { Project } from '../project/project.ts'
import type { Edit, Subject } from '../project/question.ts'
import { valueIn } from '../project/valueIn.ts'
import type { DeskWording } from '../wording/deskWording.ts'
import { placeLabel } from './placeLabel.ts'

/** The list whose ids a key holds. */
export const listOfKey: Readonly<Record<string, 'places' | 'speakers' | 'sides'>> = {
  about: 'places',
  places: 'places',
  'said.at': 'places',
  'view.fit': 'places',
  speaker: 'speakers',
  side: 'sides',
}

/** An answer to a question about some values in the editor’s words: what they would be. */
export function answerLabel(
  project: Project,
  subjects: readonly [Subject, ...Subject[]],
  edit: Edit,
  words: DeskWording,
): string {
  const [subject] = subjects
  switch (edit.kind) {
    case 'keep': {
      if (subject.list === 'story' && subject.key === 'events') return words.questions.nothingToAdd
      const [now = '', ...others] = new Set(subjects.map((one) => keptLabel(project, one, words)))
      // Several values have no one name.
      return now === '' || others.length > 0 ? words.questions.keepAsIs : words.questions.keep(now)
    }
    case 'set':
      if (isLead(subject)) return words.questions.noneOfThese
      return edit.value === undefined || (Array.isArray(edit.value) && edit.value.length === 0)
        ? words.questions.notSaid
        : valueLabel(project, subject, edit.value, words)
    case 'place':
      return placeLabel(edit.place, project, words)
    case 'remove':
      return words.questions.takeOut(subject.list)
    case 'add': {
      const { when, text = '' } = edit.event
      return words.questions.add(whenLabel(when, words), text)
    }
    case 'lead':
      return edit.statements.map((id) => statementLabel(project, id)).join('\n')
  }
}

/** The value that a subject has now, in the editor’s words; '' where it has none that has a name. */
export function keptLabel(project: Project, subject: Subject, words: DeskWording): string {
  return valueLabel(project, subject, valueIn(project, subject), words)
}

function isLead({ list, key }: Subject): boolean {
  return list === 'story' && key === 'lead'
}

/** Of a statement so many letters are shown: two lines. */
const longest = 120

/** A statement’s speaker and first words, each isolated, since they may be in languages of other directions. */
function statementLabel(project: Project, id: string): string {
  const { speaker = '', kind, text = '' } = entryOf(project, 'statements', id) ?? {}
  const { shown, rest } = cutWords(text, longest)
  const cut = rest === '' ? shown : `${shown}\u00a0…`
  const said = kind === 'direct' ? `“${cut}”` : cut
  return `\u2068${entryLabel(project, { list: 'speakers', id: speaker })}\u2069: \u2068${said}\u2069`
}

function valueLabel(project: Project, subject: Subject, value: unknown, words: DeskWording): string {
  const list = listOfKey[subject.key]
  if (list !== undefined) {
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string')
    return new Intl.ListFormat(words.locale).format(ids.map((id) => entryLabel(project, { list, id })))
  }
  if (subject.key === 'geometry' && subject.list === 'places') {
    const place = entryOf(project, 'places', subject.id)
    return place === undefined ? '' : placeLabel(place, project, words)
  }
  if (subject.key === 'said.on' || subject.key === 'when') return whenLabel(value, words)
  return isTextKey(subject.key) && typeof value === 'string' ? value : ''
}

function whenLabel(value: unknown, words: DeskWording): string {
  const when = typeof value === 'string' ? readWhen(value) : null
  return when === null ? String(value) : dateLabel(when, words.locale, words.dates)
}

/** Whether a key holds a short text that an editor writes. */
export function isTextKey(key: string): boolean {
  return ['title', 'summary', 'name', 'role', 'publisher', 'byline', 'url'].includes(key)
}
