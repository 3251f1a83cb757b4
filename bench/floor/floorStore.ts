import { create } from 'zustand'
import { type Day, daysBetween } from '../../src/story/time/day.ts'
import { floorStory } from './floorStory.ts'

type FloorState = {
  readonly placeId: string | null
  /** Days since the first day of the story. */
  readonly day: number
  readonly choosePlace: (placeId: string) => void
  readonly goTo: (day: number) => void
}

/** The last day of the story, in days since its first. */
export const lastDay = daysBetween(floorStory.timeline.from as Day, floorStory.timeline.to as Day)

/** The reader’s choice on the floor’s page. */
export const useFloor = create<FloorState>()((set) => ({
  placeId: null,
  day: lastDay,
  choosePlace: (placeId) => set({ placeId }),
  goTo: (day) => set({ day }),
}))
