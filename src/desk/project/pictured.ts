import { entryOf, withEntry } from './entries.ts'
import type { EntryRef } from './entryRef.ts'
import { picturePaths } from './picturePaths.ts'
import type { Project } from './project.ts'

/** The lists whose entries may have pictures. */
type PicturedList = 'statements' | 'events' | 'sources'

/** An entry that may have pictures. */
export type PicturedRef = EntryRef & { readonly list: PicturedList }

export type ProjectPicture = NonNullable<Project['story']['sources'][number]['pictures']>[number]

/** The pictures of an entry. */
export function picturesOf(project: Project, { list, id }: PicturedRef): readonly ProjectPicture[] {
  return entryOf(project, list, id)?.pictures ?? []
}

/** The project with a picture more at an entry, which is still to be described; `name` is that of its file. */
export function withPicture(project: Project, entry: PicturedRef, name: string, picture: Blob): Project {
  const file = freeName(project, name)
  const pictured = withPictures(project, entry, [...picturesOf(project, entry), { file, alt: '', credit: '' }])
  return { ...pictured, pictures: { ...project.pictures, [file]: picture } }
}

/** The project without a picture of an entry, and without its file where no other entry shows it. */
export function withoutPicture(project: Project, entry: PicturedRef, index: number): Project {
  const left = withPictures(project, entry, picturesOf(project, entry).toSpliced(index, 1))
  const named = picturePaths(left.story)
  const files = Object.entries(left.pictures).filter(([file]) => named.includes(file))
  return { ...left, pictures: Object.fromEntries(files) }
}

function withPictures(project: Project, { list, id }: PicturedRef, pictures: readonly ProjectPicture[]): Project {
  return withEntry(project, list, id, ({ pictures: _, ...others }) =>
    pictures.length === 0 ? others : { ...others, pictures: [...pictures] },
  )
}

/** A name that needs no escapes in an address, and that no other picture of the project has. */
function freeName(project: Project, name: string): string {
  const dot = name.lastIndexOf('.')
  const plain =
    name
      .slice(0, dot)
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'picture'
  const ending = name.slice(dot).toLowerCase()
  const taken = new Set([...Object.keys(project.pictures), ...picturePaths(project.story)])
  const names = [plain, ...Array.from({ length: taken.size }, (_, index) => `${plain}-${index + 2}`)]
  return `${names.find((one) => !taken.has(one + ending)) ?? plain}${ending}`
}
