import type { ReactNode } from 'react'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { type Moment, momentsOf } from '../story/questions/moments.ts'
import type { Story } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './TimelinePanel.module.css'

/** The timeline on paper: a row for each moment, in order of time. */
export function TimelineTable({ columns }: { readonly columns: LaterWording['columns'] }) {
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
        {momentsOf(story).map((moment) => (
          <tr key={moment.id}>
            <td>{dateLabel(moment.when, wording.locale, wording.dates, 'short')}</td>
            <td>
              <bdi {...text}>{momentText(story, moment)}</bdi>
            </td>
            <td>
              <bdi {...text}>{listFormat.format(placeNames(story, moment))}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An event’s title, or the speaker and the words of a statement. */
function momentText(story: Story, moment: Moment): ReactNode {
  if (moment.kind === 'event') return moment.event.title
  const { speaker, kind, text } = moment.statement
  const name = lookUp(story.speakers, speaker)?.name ?? ''
  return (
    <>
      {name}: {kind === 'direct' ? <q>{text}</q> : text}
    </>
  )
}

function placeNames(story: Story, moment: Moment): readonly string[] {
  const ids = moment.kind === 'event' ? moment.event.places : moment.statement.about
  return ids.flatMap((id) => lookUp(story.places, id)?.name ?? [])
}
