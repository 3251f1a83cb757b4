import type { Subject } from '../project/question.ts'
import type { DeskWording } from '../wording/deskWording.ts'

/** What the field of a value is called at the desk; '' where a whole entry is meant, or what no field edits. */
export function fieldLabel({ list, key }: Subject, { fields, lists }: DeskWording): string {
  const [first = '', second = ''] = key.split('.')
  switch (first) {
    case 'said':
      return { on: fields.saidOn, at: fields.saidAt, occasion: fields.occasion }[second] ?? fields.saidOn
    case 'properties':
      return propertyLabels(fields)[second] ?? ''
    case 'timeline':
      return second === 'to' ? fields.to : fields.from
    case 'view':
      return fields.firstView
    case 'lead':
      return second === 'question' ? fields.question : fields.leadStatements
    case 'geometry':
      return fields.places
    case 'places':
      return list === 'story' ? lists.places : fields.places
    case 'id':
      return list === 'story' ? fields.storyId : ''
    case 'side':
      return list === 'control' ? fields.holder : fields.side
    case 'text':
      return list === 'sources' ? fields.sourceText : list === 'events' ? fields.detail : fields.text
    case 'speakers':
    case 'sides':
    case 'statements':
    case 'events':
    case 'sources':
    case 'control':
      return lists[first]
    default:
      return labels(fields)[first] ?? ''
  }
}

function propertyLabels(fields: DeskWording['fields']): Readonly<Record<string, string>> {
  const { name, placeKind: kind, precision, note, country } = fields
  return { name, kind, precision, note, country }
}

function labels(fields: DeskWording['fields']): Readonly<Record<string, string>> {
  const { name, role, speaker, kind, about, evidence, disputes, title, when, publisher, byline, published } = fields
  const { address: url, summary, credit, lang, heldFrom: from, heldUntil: until, disputed, pictures } = fields
  return {
    ...{ name, role, speaker, kind, about, evidence, disputes, title, when, publisher, byline, published },
    ...{ url, summary, credit, lang, from, until, disputed, pictures },
  }
}
