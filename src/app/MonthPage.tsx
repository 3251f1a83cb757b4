import { Moments } from '../quotes/QuotesPanel.tsx'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { monthLabel } from '../story/dateLabels/dayLabel.ts'
import { groupedBy } from '../story/groupedBy.ts'
import { monthOf, monthsOf } from '../story/parts/months.ts'
import { momentsOf } from '../story/questions/moments.ts'
import type { Day } from '../story/time/day.ts'
import app from './App.module.css'
import header from './page/Header.module.css'

/**
 * All that was said and done in a month of a long story: a page for readers without a script, with links to the other
 * months. What it needs beside the app’s styles is in `src/publish/monthPage.css`.
 */
export function MonthPage({ month }: { readonly month: string }) {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const moments = momentsOf(story).filter((moment) => monthOf(moment, story.timeline) === month)
  const label = (one: string, style: 'long' | 'short') => monthLabel(`${one}-01` as Day, wording.locale, style)
  const years = groupedBy(monthsOf(story), (one) => [one.slice(0, 4)])
  return (
    <div className={app.page} data-page="">
      <header className={header.header}>
        <h1 className={header.headline} {...text}>
          <a href="./">{story.title}</a>
        </h1>
      </header>
      <main data-month="">
        <nav aria-label={wording.panels.timeline}>
          {[...years].map(([year, months]) => (
            <p key={year}>
              <strong>{year}</strong>
              <span>
                {months.map((one) => (
                  <a href={`./${one}.html`} aria-current={one === month ? 'page' : undefined} key={one}>
                    {label(one, 'short')}
                  </a>
                ))}
              </span>
            </p>
          ))}
        </nav>
        <h2>{label(month, 'long')}</h2>
        <Moments moments={moments} />
      </main>
    </div>
  )
}
