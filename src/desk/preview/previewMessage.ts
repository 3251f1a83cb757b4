import type { StillGround } from '../../map/ground/stillGround.ts'
import { isRecord } from '../../story/format/entries.ts'
import type { Project } from '../project/project.ts'

/** What the desk sends to the page in its preview. */
export type PreviewMessage = {
  readonly source: 'dateline desk'
  readonly files: Pick<Project, 'story' | 'places' | 'texts'>
  /** The addresses of its pictures, by the path that the story gives. */
  readonly pictures: Readonly<Record<string, string>>
  /** Its still map, as soon as that is baked. */
  readonly ground: StillGround | null
  /** The reader’s language; undefined for the story’s. */
  readonly lang: string | undefined
  readonly dark: boolean
}

/** What the page in the preview says when it listens. */
export const previewReady = { source: 'dateline desk', type: 'ready' } as const

export function isPreviewMessage(data: unknown): data is PreviewMessage {
  return isRecord(data) && data.source === 'dateline desk' && isRecord(data.files) && isRecord(data.pictures)
}
