import type { Wording } from '../../wording/wording.ts'
import styles from './FailurePage.module.css'

/** What is wrong with a story. */
export type StoryFailure =
  /** Each problem as a sentence. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'file'; readonly address: string; readonly reason: string }
  /** A story of another site than the page’s. */
  | { readonly kind: 'foreign'; readonly address: string; readonly site: string }
/** Why there is no story to show. A page that has itself failed tells those who run it why (`reportFailure`). */
export type Failure = StoryFailure | { readonly kind: 'crash' }

/** Shows every problem in words for an editor. The checker’s own words are English. */
export function FailurePage({ failure, wording }: { readonly failure: Failure; readonly wording: Wording }) {
  const words = wording.later.failure
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1>{words.title}</h1>
        {failure.kind === 'problems' && (
          <>
            <p>{words.problems(failure.problems.length)}</p>
            <ol lang="en" dir="ltr">
              {failure.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ol>
          </>
        )}
        {failure.kind === 'crash' && <p>{wording.crashed}</p>}
        {failure.kind === 'foreign' && <p className={styles.message}>{words.foreign(failure.address, failure.site)}</p>}
        {failure.kind === 'file' && (
          <p className={styles.message}>
            {`${words.unread(failure.address)} `}
            <bdi lang="en">{failure.reason}</bdi>
          </p>
        )}
        {(failure.kind === 'problems' || failure.kind === 'file') && <p className={styles.advice}>{words.advice}</p>}
      </div>
    </main>
  )
}
