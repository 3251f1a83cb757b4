import { cleaned } from '../../draft/text/cleaned.ts'
import type { Span } from '../../draft/text/span.ts'
import type { Mark } from '../project/marks.ts'

/** A piece of text that the same marks cover: claims around it, and the mention that it is part of. */
export type Piece = Span & { readonly mention: Mark | null }

/** Pieces in a row that the same claims cover; `claims` is empty where none does. `ending` are those of them that go on no further. */
export type Passage = Span & {
  readonly claims: readonly Mark[]
  readonly ending: readonly Mark[]
  readonly pieces: readonly Piece[]
}

/** What a paragraph is of a pasted page: the article’s own, its head, or what stands around it. */
type ParagraphKind = 'body' | 'headline' | 'byline' | 'caption' | 'aside'

/** A line of the text, which is a paragraph of an article as it is pasted. */
export type Paragraph = Span & { readonly kind: ParagraphKind; readonly passages: readonly Passage[] }

/** The text’s lines that hold something, cut where marks begin and end. */
export function paragraphsOf(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  const kindOf = kindsIn(text)
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const span = { start: index, end: index + line.length }
    const within = marks.filter(({ start, end }) => start < span.end && end > span.start)
    return { ...span, kind: kindOf(span), passages: passagesOf(span, within) }
  })
}

/** Says what each line of a text is. */
function kindsIn(text: string): (line: Span) => ParagraphKind {
  const { headline, byline, captions, boilerplate } = cleaned(text)
  const kinds: readonly (readonly [ParagraphKind, readonly Span[]])[] = [
    ['headline', headline === null ? [] : [headline]],
    ['byline', byline === null ? [] : [byline]],
    ['caption', captions],
    ['aside', boilerplate],
  ]
  return (line) =>
    kinds.find(([, spans]) => spans.some(({ start, end }) => start < line.end && end > line.start))?.[0] ?? 'body'
}

function passagesOf(line: Span, marks: readonly Mark[]): readonly Passage[] {
  const claims = marks.filter(isClaim)
  const mentions = marks.filter((mark) => !isClaim(mark))
  return cut(line, claims).map((span) => ({
    ...span,
    claims: claims.filter((claim) => covers(claim, span)),
    ending: claims.filter((claim) => covers(claim, span) && Math.min(claim.end, line.end) === span.end),
    pieces: cut(span, mentions).map((piece) => ({
      ...piece,
      mention: mentions.find((mention) => covers(mention, piece)) ?? null,
    })),
  }))
}

function isClaim({ kind }: Mark): boolean {
  return kind === 'statement' || kind === 'event'
}

function covers(mark: Span, { start, end }: Span): boolean {
  return mark.start <= start && mark.end >= end
}

/** A span, cut at each begin and end of others. */
function cut({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const inner = others.flatMap((other) => [other.start, other.end]).filter((at) => at > start && at < end)
  const edges = [...new Set([start, ...inner, end])].toSorted((a, b) => a - b)
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }))
}
