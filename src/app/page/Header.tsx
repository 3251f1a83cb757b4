import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { LineParts } from '../../page/LineParts.tsx'
import { useStory, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import styles from './Header.module.css'
import { SideLegend } from './SideLegend.tsx'
import { timelineLabel } from './timelineLabel.ts'

/** Kicker, headline, standfirst, and the story’s main source. */
export function Header() {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.kicker}>{timelineLabel(story.timeline, wording.locale)}</p>
        <h1 className={styles.headline} {...text}>
          {story.title}
        </h1>
        <p className={styles.standfirst} {...text}>
          {story.summary}
        </p>
        <Report />
      </div>
      <SideLegend />
    </header>
  )
}

/** The report that the story is based on, and a link to the sources. */
function Report() {
  const wording = useWording()
  const text = useStoryText()
  const { sources } = useStory((state) => state.story)
  const report = sources.find(({ role }) => role === 'main')
  if (report === undefined) return null
  const { title, url, byline, publisher, published } = report
  const others = sources.filter(({ role }) => role === 'context').length
  const linked =
    url === undefined ? (
      <cite key="title" {...text}>
        {title}
      </cite>
    ) : (
      <a key="title" href={url} target="_blank" rel="noopener" {...text}>
        {title}
      </a>
    )
  return (
    <p className={styles.report}>
      {wording.header.basedOn}{' '}
      <span className={styles.whole}>
        <LineParts parts={[linked, byline && wording.header.byline(byline)]} />
        {wording.comma}
      </span>
      <LineParts parts={[publisher, dayLabel(published, wording.locale, 'date')]} />
      {'. '}
      <ChoiceButton
        href="#sources"
        className={styles.sources}
        onClick={() => document.getElementById('sources')?.scrollIntoView()}
      >
        {wording.header.sourcesAndCredit(others)}
      </ChoiceButton>
    </p>
  )
}
