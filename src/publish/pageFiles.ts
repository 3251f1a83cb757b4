import { storyPaths } from './address/addressFrom.ts'
import { hashedName } from './hashedName.ts'
import type { Kit } from './kit.ts'
import { monthPage } from './monthPage.ts'
import type { PrerenderedStory } from './prerenderStory.ts'
import { storyPage } from './storyPage.ts'

/** The paths of a story’s own assets, from the site’s folder. */
type Assets = {
  readonly style: string
  readonly later: string | null
  readonly parts: { readonly index: string; readonly rest: string } | null
}

/**
 * A story’s pages and the files that they load, by their paths in the site’s folder. With `isFirst` the site’s first page
 * is among them.
 */
export function pageFiles(prerendered: PrerenderedStory, kit: Kit, isFirst: boolean): ReadonlyMap<string, string> {
  const { story, css, laterGround, long } = prerendered
  const files = new Map<string, string>()
  const asset = (file: string, text: string): string => {
    const path = hashedName(file, text)
    files.set(path, text)
    return path
  }
  const appCss = appCssFor(prerendered, kit)
  const assets: Assets = {
    style: asset(`${story.id}.css`, `${appCss}\n${css}`),
    later: laterGround && asset(`${story.id}-later.json`, JSON.stringify(laterGround)),
    parts: long && {
      index: asset(`${story.id}-index.json`, JSON.stringify(long.index)),
      rest: asset(`${story.id}-rest.json`, JSON.stringify(long.rest)),
    },
  }
  for (const path of [storyPaths(story).page, ...(isFirst ? ['index.html'] : [])])
    files.set(path, pageAt(path, prerendered, kit, assets))
  if (long === null) return files
  const ofMonths = asset('month.css', `${appCss}\n${kit.monthStyle}`)
  const headStart = [kit.policy, `<link rel="stylesheet" href="../../${ofMonths}">`]
  for (const [path, body] of long.months) files.set(path, monthPage(story, body, headStart))
  return files
}

/** The app’s styles that the story’s page needs. */
function appCssFor({ hasPictures }: PrerenderedStory, { built }: Kit): string {
  return [built.css, ...(hasPictures ? [built.pictures.css] : [])].join('\n')
}

function pageAt(path: string, prerendered: PrerenderedStory, kit: Kit, { style, later, parts }: Assets): string {
  const { hasPictures } = prerendered
  const { built, site, theme } = kit
  const root = '../'.repeat(path.split('/').length - 1) || './'
  const headStart = [
    kit.policy,
    `<link rel="preload" as="style" href="${root}${style}">`,
    `<style>${kit.firstStyle}</style>`,
    // Their rules are in the story’s own: they are named so that the script takes them for loaded, and never fetches them.
    ...[built.style, ...(hasPictures ? [built.pictures.style] : [])].map(
      (one) => `<link disabled rel="stylesheet" href="${root}${one}">`,
    ),
  ]
  // Asynchronous: otherwise the page is not parsed, and its fragment leads nowhere, until the script is there.
  const script = [
    `<script async type="module" src="${root}${built.script}"></script>`,
    ...(hasPictures ? [`<link rel="modulepreload" href="${root}${built.pictures.script}">`] : []),
    ...(parts === null
      ? []
      : [
          ...built.longScripts.map((one) => `<link rel="modulepreload" href="${root}${one}">`),
          `<link rel="preload" as="fetch" crossorigin href="${root}${parts.index}">`,
        ]),
  ].join('\n')
  return storyPage(prerendered, {
    site,
    path,
    theme,
    later,
    long: parts,
    headStart,
    stylesheet: `${root}${style}`,
    script,
  })
}
