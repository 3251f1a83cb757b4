import { useState } from 'react'
import type { Published } from '../../publish/worker/conversation.ts'
import { problemSentence } from '../../story/format/problem.ts'
import actionStyles from '../fields/Action.module.css'
import { useDesk } from '../store/deskStore.ts'
import { useFindings } from '../store/findings.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { localPublisher, publishLocally } from './localPublisher.ts'
import styles from './Publish.module.css'
import { publishProject } from './publisher.ts'
import { Snippets } from './Snippets.tsx'
import { download, writeInto } from './takeHome.ts'

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'done'; readonly said: string; readonly address?: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** A story that this tab has not published has this id. */
  | { readonly kind: 'taken'; readonly id: string }

type Finished = Extract<Published, { readonly kind: 'published' }>

/**
 * Makes the story’s folder, to take home as a zip, or to write where it belongs; on the machine of `npm start`, has its server
 * publish the story.
 */
export function PublishPanel() {
  const words = useDeskWords()
  const project = useDesk((state) => state.project)
  const hasProblems = useFindings(({ findings }) => (findings?.problems.length ?? 0) > 0)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  if (project === null) return null
  const { id } = project.story
  const make = async (outcomeOf: () => Promise<Outcome>) => {
    setOutcome({ kind: 'making' })
    try {
      setOutcome(await outcomeOf())
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setOutcome({ kind: 'failed', reason: words.publish.failed(reason) })
    }
  }
  /** Makes all files here, and then does with them what is wanted. */
  const finished = (use: (finished: Finished) => Promise<Outcome> | Outcome) => async (): Promise<Outcome> => {
    const published = await publishProject(project)
    if (published.kind !== 'problems') return use(published)
    return { kind: 'failed', reason: [words.publish.refused, ...published.problems.map(problemSentence)].join('\n') }
  }
  const publishHere = async (replaces: boolean): Promise<Outcome> => {
    const address = await publishLocally(project, replaces)
    if (address === null) return { kind: 'taken', id }
    return { kind: 'done', said: words.publish.written(`public/stories/${id}`), address }
  }
  const isTaken = outcome.kind === 'taken' && outcome.id === id
  const isMaking = outcome.kind === 'making'
  const isIdle = !isMaking && !hasProblems
  const button = (label: string, className: string | undefined, outcomeOf: () => Promise<Outcome>) => (
    <button
      type="button"
      className={className}
      aria-disabled={isIdle ? undefined : true}
      onClick={() => isIdle && make(outcomeOf)}
    >
      {label}
    </button>
  )
  return (
    <section className={styles.panel} data-desk="publish" aria-label={words.publish.title}>
      {button(
        words.publish.zip,
        styles.zip,
        finished(({ zip, files }) => {
          download(zip, `${id}.zip`)
          return { kind: 'done', said: words.publish.ready(files.size) }
        }),
      )}
      {'showDirectoryPicker' in window &&
        button(
          words.publish.folder,
          actionStyles.action,
          finished(async ({ files }) => {
            const folder = await writeInto(files)
            return folder === null ? { kind: 'idle' } : { kind: 'done', said: words.publish.written(folder) }
          }),
        )}
      {localPublisher() !== null && button(words.publish.local, actionStyles.action, () => publishHere(false))}
      <p className={styles.said}>
        {words.publish.unpack} {localPublisher() !== null && words.publish.firstUpload('dist/')}
      </p>
      <p className={styles.said} role="status">
        {isMaking && words.publish.making}
        {outcome.kind === 'done' && outcome.said}{' '}
        {outcome.kind === 'done' && outcome.address !== undefined && <a href={outcome.address}>{outcome.address}</a>}
        {outcome.kind === 'failed' && outcome.reason}
        {isTaken && words.publish.taken(id)}
        {outcome.kind === 'idle' && hasProblems && words.publish.refused}
      </p>
      {isTaken && button(words.publish.replace, actionStyles.action, () => publishHere(true))}
      <Snippets isPublished={outcome.kind === 'done' && outcome.address !== undefined} />
    </section>
  )
}
