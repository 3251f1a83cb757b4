import { ChoiceButton } from '../../page/ChoiceButton.tsx'
import { LineParts } from '../../page/LineParts.tsx'
import { useStory, useStoryText, useWording } from '../../store/StoryProvider.tsx'
import { dayLabel } from '../../story/dateLabels/dayLabel.ts'
import styles from './Header.module.css'
import { SideLegend } from './SideLegend.tsx'
import { timelineLabel } from './timelineLabel.ts'

/** Kicker, headline, standfirst, and the report that it is based on. */
export function Header() {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const others = story.sources.filter(({ role }) => role === 'context').length
  const report = story.sources.find(({ role }) => role === 'main')
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
        {report && (
          <p className={styles.report}>
            {wording.header.basedOn}{' '}
            <LineParts
              parts={[
                report.url === undefined ? (
                  <cite key="title" {...text}>
                    {report.title}
                  </cite>
                ) : (
                  <a key="title" href={report.url} target="_blank" rel="noopener" {...text}>
                    {report.title}
                  </a>
                ),
                report.byline && wording.header.byline(report.byline),
                report.publisher,
                dayLabel(report.published, wording.locale, 'full'),
              ]}
            />
            {'. '}
            <ChoiceButton
              href="#sources"
              className={styles.sources}
              onClick={() => document.getElementById('sources')?.scrollIntoView()}
            >
              {wording.header.sourcesAndCredit(others)}
            </ChoiceButton>
          </p>
        )}
      </div>
      <SideLegend />
    </header>
  )
}
