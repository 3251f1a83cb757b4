import { expect, it } from 'vitest'
import { deskProject } from '../../testing/deskProject.ts'
import { withEntry } from './entries.ts'
import type { Question } from './question.ts'
import { sideOfItsOwn } from './sideOfItsOwn.ts'

const drafted = { ...deskProject(), questions: [] }
const id = drafted.story.speakers[0]?.id ?? ''
const asked = (key: string, ...ids: readonly string[]): Question => ({
  id: key,
  subjects: ids.map((one) => ({ list: 'speakers', id: one, key })),
  why: '',
  confidence: 0,
  answers: [],
  chosen: null,
})
const named = (role?: string) =>
  withEntry(drafted, 'speakers', id, ({ role: _, ...speaker }) => ({
    ...speaker,
    name: 'Elm Front',
    ...(role === undefined ? {} : { role }),
  }))

it('names a body whose side is asked for', () => {
  expect(sideOfItsOwn(named(), asked('side', id))).toBe('Elm Front')
})

it('names no person, and nobody where several are asked about or something else is asked', () => {
  expect(sideOfItsOwn(named('mayor'), asked('side', id))).toBe('')
  expect(sideOfItsOwn({ ...named(), questions: [asked('role', id)] }, asked('side', id))).toBe('')
  expect(sideOfItsOwn(named(), asked('side', id, 'other'))).toBe('')
  expect(sideOfItsOwn(named(), asked('name', id))).toBe('')
})
