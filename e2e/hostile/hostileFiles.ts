import { toJsonSchema } from '@valibot/to-json-schema'
import fc from 'fast-check'
import { storyJsonSchema } from '../../scripts/stories/storyJsonSchema.ts'
import { isRecord } from '../../src/story/format/entries.ts'
import { featureSchema } from '../../src/story/format/placesSchema.ts'
import type { StoryFiles } from '../../src/story/format/storyFiles.ts'
import { anyBreak, type Break, brokenValue } from './brokenValue.ts'
import { fromSchema, type JsonSchema } from './fromSchema.ts'
import { type DraftFiles, soundFiles } from './soundFiles.ts'

const features = fromSchema({
  type: 'array',
  minItems: 1,
  items: toJsonSchema(featureSchema, { errorMode: 'ignore', typeMode: 'input' }) as JsonSchema,
})

const drafts = fc.record(
  { story: fromSchema(JSON.parse(storyJsonSchema())), features },
  { noNullPrototype: true },
) as fc.Arbitrary<{ readonly story: Record<string, unknown>; readonly features: readonly unknown[] }>

/**
 * The files of stories that are made from the story’s own schema: sound ones with hostile words, some of them broken in up to
 * three places, and ones in which nothing fits.
 */
export const hostileFiles: fc.Arbitrary<StoryFiles> = fc
  .record({
    draft: drafts,
    isSound: fc.nat(3).map((one) => one > 0),
    breaks: fc.oneof(fc.constant<readonly Break[]>([]), fc.array(anyBreak, { maxLength: 3 })),
  })
  .map(({ draft, isSound, breaks }) => {
    const files: DraftFiles = {
      story: draft.story,
      places: { type: 'FeatureCollection', features: draft.features },
    }
    const sound = isSound ? soundFiles(files) : { ...files, texts: new Map<string, string>() }
    const whole: unknown = { story: sound.story, places: sound.places }
    const broken = (breaks as readonly Break[]).reduce<unknown>(brokenValue, whole)
    const { story, places } = (isRecord(broken) ? broken : {}) as { story?: unknown; places?: unknown }
    return { story, places, texts: sound.texts }
  })
