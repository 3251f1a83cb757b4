import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { storyJsonSchema } from './storyJsonSchema.ts'

const committed = await readFile('public/schema/story-1.json', 'utf8')
const isStory = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(JSON.parse(committed))

it('is what scripts/schema.ts writes: run it after a change to the format', () => {
  expect(committed).toBe(storyJsonSchema())
})

it.each(['public/stories/raqqa-2016-11', 'e2e/stories/base', 'scripts/stories/template'])(
  'accepts %s',
  async (folder) => {
    isStory(JSON.parse(await readFile(`${folder}/story.json`, 'utf8')))
    expect(isStory.errors).toBeNull()
  },
)

it.each(['misspelt-key', 'wrong-kind', 'version-2', 'bad-days', 'bad-link', 'empty-list', 'empty-text'])(
  'refuses broken/%s',
  async (name) => {
    const story: unknown = JSON.parse(await readFile(`e2e/stories/broken/${name}/story.json`, 'utf8'))
    expect(isStory(story)).toBe(false)
  },
)
