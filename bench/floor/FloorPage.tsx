import type { Day } from '../../src/story/time/day.ts'
import { addDays } from '../../src/story/time/day.ts'
import { FloorMap } from './FloorMap.tsx'
import { lastDay, useFloor } from './floorStore.ts'
import { floorStory } from './floorStory.ts'

/** A minimal page: a map that starts at once, a slider of days and the quotes of the chosen place. */
export function FloorPage() {
  return (
    <main>
      <div className="panels">
        <div>
          <FloorMap />
          <Days />
        </div>
        <Quotes />
      </div>
    </main>
  )
}

function Days() {
  const day = useFloor((state) => state.day)
  const goTo = useFloor((state) => state.goTo)
  return (
    <label>
      {dateOf(day)}
      <input type="range" min={0} max={lastDay} value={day} onChange={(event) => goTo(event.target.valueAsNumber)} />
    </label>
  )
}

function Quotes() {
  const placeId = useFloor((state) => state.placeId)
  const date = useFloor((state) => dateOf(state.day))
  const listed = floorStory.statements.filter(({ about }) => placeId === null || about.includes(placeId))
  return (
    <section className="quotes" aria-label="Quotes">
      {listed.map((statement) => (
        <figure key={statement.id} data-quote={statement.id} data-later={statement.day > date}>
          <blockquote>{statement.text}</blockquote>
          <figcaption>
            {statement.speakerName}, {statement.day}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

function dateOf(day: number): string {
  return addDays(floorStory.timeline.from as Day, day)
}
