import { memo } from 'react'
import { entriesOf } from '../project/entries.ts'
import type { EntryRef } from '../project/entryRef.ts'
import type { Mark } from '../project/marks.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Article.module.css'
import type { Paragraph, Passage, Piece } from './passages.ts'

/** The paragraphs of a text with its marks, each of which names the entries that were made of its words. */
export const ArticleText = memo(function ArticleText({
  paragraphs,
  text,
}: {
  readonly paragraphs: readonly Paragraph[]
  readonly text: string
}) {
  return paragraphs.map(({ start, kind, passages }) => (
    <p className={styles.paragraph} key={start} data-at={start} data-kind={kind}>
      {passages.map((passage) => (
        <Words passage={passage} text={text} key={passage.start} />
      ))}
    </p>
  ))
})

function Words({ passage, text }: { readonly passage: Passage; readonly text: string }) {
  const { claims, ending, pieces } = passage
  const chosen = useDesk((state) => state.chosen)
  const [first] = claims
  const content = pieces.map((piece) => <Mention piece={piece} text={text} key={piece.start} />)
  if (first === undefined) return content
  const entries = claims.flatMap(entryOfMark)
  return (
    <span
      className={styles.claim}
      data-mark={first.kind}
      data-entries={entries.map(({ list, id }) => `${list}/${id}`).join(' ')}
      data-chosen={entries.some((entry) => isSame(entry, chosen))}
    >
      {content}
      {ending.map((claim) => (
        <ClaimButton claim={claim} key={JSON.stringify(entryOfMark(claim))} />
      ))}
    </span>
  )
}

/**
 * The way to a claim, at its end, numbered as a footnote is: so the story’s list has it. By keys Enter does it, so that the text is one
 * stop of Tab.
 */
function ClaimButton({ claim }: { readonly claim: Mark }) {
  const { article, locale } = useDeskWords()
  const [entry] = entryOfMark(claim)
  const number = useDesk(({ project }) =>
    project === null || entry === undefined
      ? 0
      : entriesOf(project, entry.list).findIndex(({ id }) => id === entry.id) + 1,
  )
  if (entry === undefined) return null
  const numeral = number.toLocaleString(locale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, before which a line breaks
    <span
      className={styles.way}
      role="button"
      tabIndex={-1}
      contentEditable={false}
      data-way={`${entry.list}/${entry.id}`}
      data-entries={`${entry.list}/${entry.id}`}
      // No text of the document: what is selected is the report’s.
      data-number={numeral}
      aria-label={`${article.marks[claim.kind]} ${numeral}`}
    />
  )
}

function Mention({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const chosen = useDesk((state) => state.chosen)
  const words = text.slice(piece.start, piece.end)
  if (piece.mention === null) return words
  const [entry] = entryOfMark(piece.mention)
  return (
    <span
      className={styles.mention}
      data-mark={piece.mention.kind}
      {...(entry && { 'data-entries': `${entry.list}/${entry.id}`, 'data-chosen': isSame(entry, chosen) })}
    >
      {words}
    </span>
  )
}

function entryOfMark(mark: Mark): readonly EntryRef[] {
  return 'entry' in mark ? [mark.entry] : []
}

function isSame(entry: EntryRef, other: EntryRef | null): boolean {
  return other !== null && entry.list === other.list && entry.id === other.id
}
