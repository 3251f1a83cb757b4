import type { StoryPicture } from '../story/story.ts'

/** The folder that the page’s files are in: this one is in a folder of it. */
const site = import.meta.env.SSR ? '' : new URL(/* @vite-ignore */ '../', import.meta.url).href

/** The address of a picture’s file. Written pages name files from the site’s folder, others give whole addresses, the desk’s preview `blob:`. */
function addressOf(file: string): string {
  return /^(\/|https?:|blob:)/.test(file) ? file : site + file
}

/** The address of a picture’s largest file. */
export function largestFile({ file, sizes }: StoryPicture): string {
  return addressOf(sizes?.at(-1)?.[1] ?? file)
}

/** The attributes of an image element with which a browser chooses the file that it needs. */
export function filesOf({ file, sizes, width, height }: StoryPicture) {
  const srcSet = sizes?.map(([width, file]) => `${addressOf(file)} ${width}w`).join(', ')
  return { src: addressOf(file), srcSet, width, height }
}
