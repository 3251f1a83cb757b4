import type { ReactNode } from 'react'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateLabel } from '../story/dateLabels/dateLabel.ts'
import { lookUp } from '../story/lookUp.ts'
import { type Moment, momentsOf } from '../story/questions/moments.ts'
import type { Story } from '../story/story.ts'
import type { LaterWording } from '../wording/wording.ts'
import { openingWords } from './openingWords.ts'
import styles from './TimelinePanel.module.css'

/**
 * The letters that fit into one line of a row on A4 and Letter, and the fewest that the words get beside a long name.
 */
const [lineLength, shortest] = [68, 30]

/** The timeline on paper: a row for every moment, in order of time. */
export function TimelineTable({ columns }: { readonly columns: LaterWording['columns'] }) {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const lists = new Intl.ListFormat(story.lang, { type: 'unit' })
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
              <bdi {...text}>{whatOf(story, moment)}</bdi>
            </td>
            <td>
              <bdi {...text}>{lists.format(placesOf(story, moment))}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An event’s title, or a statement’s speaker and opening words. The full words follow among the quotes. */
function whatOf(story: Story, moment: Moment): ReactNode {
  if (moment.kind === 'event') return moment.event.title
  const { speaker, kind, text } = moment.statement
  const name = lookUp(story.speakers, speaker)?.name ?? ''
  const opening = openingWords(text, Math.max(shortest, lineLength - name.length))
  return (
    <>
      {name}: {kind === 'direct' ? <q>{opening}</q> : opening}
    </>
  )
}

function placesOf(story: Story, moment: Moment): readonly string[] {
  const ids = moment.kind === 'event' ? moment.event.places : moment.statement.about
  return ids.flatMap((id) => lookUp(story.places, id)?.name ?? [])
}
