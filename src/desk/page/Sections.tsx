import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Page.module.css'

/** Ways to the desk’s parts: a bar that stays in view on a phone; elsewhere for keys alone. */
export function Sections() {
  const { bar, questions, map, lists, article, preview } = useDeskWords()
  const parts = [
    ['doubts', questions.title],
    ['map', map.title],
    ['story', lists.story],
    ['article', article.title],
    ['preview', preview.title],
  ] as const
  return (
    <nav className={styles.sections} aria-label={bar.sections}>
      {parts.map(([part, title]) => (
        <a href={`#desk-${part}`} key={part}>
          {title}
        </a>
      ))}
    </nav>
  )
}
