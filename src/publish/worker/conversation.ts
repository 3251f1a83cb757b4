import type { StillGround } from '../../map/ground/stillGround.ts'
import type { Problem } from '../../story/format/problem.ts'
import type { EditedStory, FolderStep } from '../folder/storyFolder.ts'
import type { Files } from '../publishedFiles.ts'

/** What the worker is doing, in this order. */
export type PublishingStep = 'kit' | FolderStep | 'zip'

/** A story to publish, or to bake the still map of. Answers repeat the number. */
export type Asked = { readonly job: number; readonly what: 'files' | 'ground'; readonly edited: EditedStory }

/** All files of a story by their paths in the site’s folder, and the same as a zip; or why there are none. */
export type Published =
  | {
      readonly kind: 'published'
      readonly files: Files
      readonly zip: Uint8Array<ArrayBuffer>
      readonly warnings: readonly Problem[]
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/** What the worker says. `failed` is no fault of the story: a file of the site that can’t be had, or WebAssembly that may not run. */
export type Answer = { readonly job: number } & (
  | { readonly kind: 'step'; readonly step: PublishingStep }
  | { readonly kind: 'done'; readonly published: Published }
  | { readonly kind: 'baked'; readonly ground: StillGround | null }
  | { readonly kind: 'failed'; readonly reason: string }
)
