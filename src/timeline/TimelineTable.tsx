import type { ReactNode } from 'react'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { compareWhen, type Moment, momentsOf } from '../story/questions/moments.ts'
import { type ControlChange, contested, type Story } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './TimelinePanel.module.css'

/** A row of the table: a moment or a change of hands. */
type Row = Moment | ({ readonly kind: 'control' } & ControlChange)

/** The timeline on paper: a row for each moment and change of hands, in order of time. */
export function TimelineTable({ words: { columns, control } }: { readonly words: LaterWording }) {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const listFormat = new Intl.ListFormat(story.lang, { type: 'unit' })
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(story).map((row) => (
          <tr key={row.id}>
            <td>{dateLabel(row.when, wording.locale, wording.dates, 'short')}</td>
            <td>
              <bdi {...text}>{rowText(story, row, control)}</bdi>
            </td>
            <td>
              <bdi {...text}>{listFormat.format(placeNames(story, row))}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rowsOf(story: Story): readonly Row[] {
  const changes = (story.controlChanges ?? []).map((change): Row => ({ kind: 'control', ...change }))
  return [...changes, ...momentsOf(story)].sort((a, b) => compareWhen(a.when, b.when))
}

/** An event’s title, the speaker and the words of a statement, or who holds the places from then on. */
function rowText(story: Story, row: Row, control: LaterWording['control']): ReactNode {
  if (row.kind === 'event') return row.event.title
  if (row.kind === 'control')
    return row.side === contested ? control.contested : control.held(lookUp(story.sides, row.side)?.name ?? row.side)
  const { speaker, kind, text } = row.statement
  const name = lookUp(story.speakers, speaker)?.name ?? ''
  return (
    <>
      {name}: {kind === 'direct' ? <q>{text}</q> : text}
    </>
  )
}

function placeNames(story: Story, row: Row): readonly string[] {
  const ids = row.kind === 'control' ? row.places : row.kind === 'event' ? row.event.places : row.statement.about
  return ids.flatMap((id) => lookUp(story.places, id)?.name ?? [])
}
