import { pictureEntries } from '../../story/parts/pictureEntries.ts'
import { picturePaths } from './picturePaths.ts'
import type { Project } from './project.ts'

/**
 * A story with its pictures beside it. One that was published names their sizes among the site’s assets, `../../assets/photo-1600-….webp`;
 * on the desk the largest is a picture of its own, `photo.webp`.
 */
export function besidePictures(
  story: unknown,
  pictures: Project['pictures'],
): { readonly story: unknown; readonly pictures: Project['pictures'] } {
  const beside = structuredClone(story)
  const own = new Map<string, string>()
  for (const { value } of pictureEntries(beside)) {
    const file = String(value.file)
    const published = /\/assets\/([\w-]+?)-\d+-[\w-]{8}(\.\w+)$/.exec(file)
    if (published === null) continue
    const [, name = '', ending = ''] = published
    const others = new Set([...picturePaths(story), ...own.values()])
    const names = [
      `${name}${ending}`,
      ...Array.from({ length: others.size }, (_, index) => `${name}-${index + 2}${ending}`),
    ]
    const free = own.get(file) ?? names.find((one) => !others.has(one)) ?? file
    own.set(file, free)
    value.file = free
  }
  const renamed = Object.entries(pictures).map(([file, picture]) => [own.get(file) ?? file, picture] as const)
  return { story: beside, pictures: Object.fromEntries(renamed) }
}
