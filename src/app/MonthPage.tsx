import { LineParts } from '../page/LineParts.tsx'
import { Moments } from '../quotes/QuotesPanel.tsx'
import { useStory, useStoryText, useWording } from '../store/StoryProvider.tsx'
import { dateFormat } from '../story/dateLabels/dateFormat.ts'
import { monthOf, monthsOf } from '../story/parts/months.ts'
import { momentsOf } from '../story/questions/moments.ts'
import app from './App.module.css'
import header from './page/Header.module.css'

/** All that was said and done in a month of a long story: a page for readers without a script, with links to the other months. */
export function MonthPage({ month }: { readonly month: string }) {
  const wording = useWording()
  const text = useStoryText()
  const story = useStory((state) => state.story)
  const moments = momentsOf(story).filter((moment) => monthOf(moment, story.timeline) === month)
  const label = (one: string) => dateFormat(wording.locale, 'long month').format(new Date(`${one}-01`))
  return (
    <div className={app.page} data-page="">
      <header className={header.header}>
        <h1 className={header.headline} {...text}>
          <a href="./">{story.title}</a>
        </h1>
      </header>
      <main className={app.month}>
        <nav aria-label={wording.panels.timeline}>
          <LineParts
            parts={monthsOf(story).map((one) => (
              <a href={`./${one}.html`} aria-current={one === month ? 'page' : undefined} key={one}>
                {label(one)}
              </a>
            ))}
          />
        </nav>
        <h2>{label(month)}</h2>
        <Moments moments={moments} />
      </main>
    </div>
  )
}
