import { type ReactNode, useEffect, useState } from 'react'
import { collectStoryFiles } from '../../story/reading/collectStoryFiles.ts'
import { decodeJson, decodeText, unread } from '../../story/reading/decodeFile.ts'
import { forget, type KeptStory, keptProject, keptStories } from '../keeping/keptStories.ts'
import { type Opened, openedProject } from '../project/openedProject.ts'
import { picturePaths } from '../project/picturePaths.ts'
import type { Project } from '../project/project.ts'
import { useDeskWords } from '../wording/DeskWords.tsx'
import { chosenFiles } from './chosenFiles.ts'
import styles from './Paste.module.css'
import { folderFiles, storyAmong, zipFiles } from './storyFolderFiles.ts'

type Listed = { readonly id: string; readonly title: string }

/** As many as an editor reads. */
const mostReasons = 20

/** Opens a story that there is: from this browser, from this site, from a folder or a zip. */
export function OpenStory({
  onProject,
  onRefusal,
}: {
  readonly onProject: (project: Project, key?: string) => void
  readonly onRefusal: (reason: string) => void
}) {
  const words = useDeskWords()
  const kept = useKept()
  const published = usePublished()
  const refuse = (name: string, reasons: readonly string[]) => {
    const first = reasons.slice(0, mostReasons)
    onRefusal([words.paste.openRefused(name), ...first, ...(first.length < reasons.length ? ['…'] : [])].join('\n'))
  }
  const open = (name: string, opened: Promise<Opened>) =>
    opened.then(
      (result) => (result.kind === 'project' ? onProject(result.project) : refuse(name, result.reasons)),
      (error: unknown) => refuse(name, [error instanceof Error ? error.message : String(error)]),
    )
  return (
    <section className={styles.open} aria-label={words.paste.open}>
      <h2 className={styles.subtitle}>{words.paste.open}</h2>
      <p className={styles.explained}>{words.paste.openExplained}</p>
      <div className={styles.actions}>
        <label className={styles.file}>
          {words.paste.openFolder}
          <input
            type="file"
            {...{ webkitdirectory: '' }}
            onChange={({ target }) => {
              const files = chosenFiles(target)
              const [first] = files
              if (first !== undefined)
                open(first.webkitRelativePath.split('/')[0] ?? '', storyAmong(folderFiles(files)))
            }}
          />
        </label>
        <label className={styles.file}>
          {words.paste.openFile}
          <input
            type="file"
            accept=".zip"
            onChange={({ target }) => {
              const [zip] = chosenFiles(target)
              if (zip !== undefined) open(zip.name, zipFiles(zip).then(storyAmong))
            }}
          />
        </label>
      </div>
      <Stories title={words.paste.kept} none={words.paste.none}>
        {kept.list.map(({ key, title, changed }) => (
          <li key={key} className={styles.story}>
            <button
              type="button"
              className={styles.name}
              onClick={() => keptProject(key).then((project) => project !== null && onProject(project, key))}
            >
              <bdi>{title}</bdi>
              <span className={styles.day}>
                {new Date(changed).toLocaleString(words.locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </button>
            <button
              type="button"
              className={styles.forget}
              aria-label={words.paste.forget(title)}
              onClick={() => forget(key).then(kept.reload)}
            >
              ×
            </button>
          </li>
        ))}
      </Stories>
      <Stories title={words.paste.published_} none={words.paste.none}>
        {published.map(({ id, title }) => (
          <li key={id} className={styles.story}>
            <button type="button" className={styles.name} onClick={() => open(title, publishedStory(id))}>
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </Stories>
    </section>
  )
}

function Stories({
  title,
  none,
  children,
}: {
  readonly title: string
  readonly none: string
  readonly children: readonly ReactNode[]
}) {
  return (
    <>
      <h3 className={styles.listTitle}>{title}</h3>
      {children.length === 0 ? <p className={styles.none}>{none}</p> : <ul className={styles.list}>{children}</ul>}
    </>
  )
}

function useKept(): { readonly list: readonly KeptStory[]; readonly reload: () => void } {
  const [list, setList] = useState<readonly KeptStory[]>([])
  const reload = () => {
    // A browser that keeps nothing has none.
    keptStories().then(setList, () => setList([]))
  }
  useEffect(reload, [])
  return { list, reload }
}

/** The stories of this site, which the build lists beside the desk. */
function usePublished(): readonly Listed[] {
  const [list, setList] = useState<readonly Listed[]>([])
  useEffect(() => {
    fetch(new URL('./stories.json', document.baseURI))
      .then((response) => (response.ok ? response.json() : []))
      .then(setList, () => setList([]))
  }, [])
  return list
}

async function publishedStory(id: string): Promise<Opened> {
  const address = new URL(`../stories/${id}/story.json`, document.baseURI)
  const answer = (path: string) => fetch(new URL(path, address))
  const fetched = async (path: string) => {
    const response = await answer(path)
    return response.ok
      ? decodeText(new Uint8Array(await response.arrayBuffer()))
      : unread(`the host answered with status ${response.status}`)
  }
  const json = await decodeJson(await fetched(''))
  if (json.kind === 'unread') return { kind: 'refused', reasons: [json.reason] }
  const pictures = picturePaths(json.value).map(async (path) => {
    const response = await answer(path)
    return response.ok ? [[path, await response.blob()] as const] : []
  })
  return openedProject(
    await collectStoryFiles(json.value, fetched),
    Object.fromEntries((await Promise.all(pictures)).flat()),
  )
}
