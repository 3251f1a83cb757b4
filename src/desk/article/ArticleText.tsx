import { memo } from 'react'
import type { EntryRef } from '../project/entryRef.ts'
import type { Mark } from '../project/marks.ts'
import { useDesk } from '../store/deskStore.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Article.module.css'
import type { Paragraph, Passage, Piece } from './passages.ts'

/** The paragraphs of a text with its marks. A mark is a button: it leads to what was made of its words. */
export const ArticleText = memo(function ArticleText({
  paragraphs,
  text,
}: {
  readonly paragraphs: readonly Paragraph[]
  readonly text: string
}) {
  return paragraphs.map(({ start, passages }) => (
    <p className={styles.paragraph} key={start} data-at={start}>
      {passages.map((passage) => (
        <Words passage={passage} text={text} key={passage.start} />
      ))}
    </p>
  ))
})

function Words({ passage, text }: { readonly passage: Passage; readonly text: string }) {
  const { claims, pieces } = passage
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
      <ClaimButtons claims={claims} />
    </span>
  )
}

/** Ways to the claims that rest on a passage, at its end. */
function ClaimButtons({ claims }: { readonly claims: readonly Mark[] }) {
  const { article } = useDeskWords()
  const choose = useDesk((state) => state.choose)
  return claims.map((claim) => {
    const [entry] = entryOfMark(claim)
    return entry === undefined ? null : (
      <button
        type="button"
        className={styles.way}
        key={entry.id}
        data-way={`${entry.list}/${entry.id}`}
        aria-label={article.marks[claim.kind]}
        onClick={() => choose(entry)}
      >
        {claim.kind === 'statement' ? '”' : '◆'}
      </button>
    )
  })
}

function Mention({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const choose = useDesk((state) => state.choose)
  const chosen = useDesk((state) => state.chosen)
  const words = text.slice(piece.start, piece.end)
  if (piece.mention === null) return words
  const [entry] = entryOfMark(piece.mention)
  if (entry === undefined) {
    return (
      <span className={styles.mention} data-mark={piece.mention.kind}>
        {words}
      </span>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button’s words can’t be selected as text
    <span
      className={styles.mention}
      role="button"
      tabIndex={0}
      data-mark={piece.mention.kind}
      data-entries={`${entry.list}/${entry.id}`}
      data-chosen={isSame(entry, chosen)}
      onClick={() => {
        if (getSelection()?.isCollapsed !== false) choose(entry)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose(entry)
      }}
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
