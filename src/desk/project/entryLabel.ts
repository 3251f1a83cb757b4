import { cutWords } from '../../story/questions/cutWords.ts'
import { entryOf } from './entries.ts'
import type { EntryRef } from './entryRef.ts'
import type { Project } from './project.ts'

/** A statement is named by so many of its letters. */
const longest = 60

/** What an entry is called in lists: its name, its title, or its first words. */
export function entryLabel(project: Project, { list, id }: EntryRef): string {
  switch (list) {
    case 'places':
      return entryOf(project, list, id)?.properties.name ?? id
    case 'statements':
      return shortened(entryOf(project, list, id)?.text) || id
    case 'events':
      return shortened(entryOf(project, list, id)?.title) || id
    case 'sources':
      return entryOf(project, list, id)?.title || id
    case 'control': {
      const entry = entryOf(project, list, id)
      const places = entry?.places.map((place) => entryLabel(project, { list: 'places', id: place })) ?? []
      return places.length === 0 ? id : places.join(', ')
    }
    case 'speakers':
    case 'sides':
      return entryOf(project, list, id)?.name || id
  }
}

function shortened(words = ''): string {
  const { shown, rest } = cutWords(words, longest)
  return rest === '' ? shown : `${shown}\u00a0…`
}
