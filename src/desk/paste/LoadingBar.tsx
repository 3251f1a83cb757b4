import { useDeskWords } from '../wording/DeskWords.tsx'
import styles from './Paste.module.css'

/** How far the gazetteer is loaded; `share` is 0 to 1. */
export type Loading =
  | { readonly kind: 'loading'; readonly share: number }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed'; readonly reason: string }

/** A bar while the gazetteer is loading; a way to try again where that has failed. */
export function LoadingBar({ loading, onRetry }: { readonly loading: Loading; readonly onRetry: () => void }) {
  const { paste } = useDeskWords()
  switch (loading.kind) {
    case 'loading':
      return (
        <label className={styles.loading}>
          {paste.loading}
          <progress value={loading.share} max={1} />
        </label>
      )
    case 'loaded':
      return null
    case 'failed':
      return (
        <p className={styles.refusal} role="alert">
          <button type="button" onClick={onRetry}>
            {paste.loadingFailed(loading.reason)}
          </button>
        </p>
      )
  }
}
