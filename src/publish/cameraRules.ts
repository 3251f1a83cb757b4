import type { Padding } from '../map/projection/camera.ts'
import type { FirstFit } from '../server.tsx'

/** The widths of pages for which the camera is laid out, in CSS pixels. */
const [narrowest, widest] = [300, 1440]

/** How near the first view goes, as `fitCamera` has it: the world is 512 * 2^zoom CSS pixels wide. */
const nearest = 512 * 2 ** 9

/**
 * `fitCamera` in the words of a stylesheet, for every width of the container `page`: how wide the world is, and where
 * the middle of the extent lies in a frame that is a size container. The rules are for what draws the first picture.
 */
export function cameraRules(fitOn: (page: number) => FirstFit): string {
  const rules: string[] = []
  let last = ''
  for (let page = narrowest; page <= widest; page += 1) {
    const rule = `[data-still-map],[data-first-picture]{${declarations(fitOn(page))}}`
    if (rule !== last) rules.push(last === '' ? rule : `@container page (min-width:${page}px){${rule}}`)
    last = rule
  }
  return rules.join('\n')
}

function declarations({ size: [width, height], padding }: FirstFit): string {
  const { top, bottom } = rounded(padding)
  const fits = [
    width > 0 && `(100cqw - 2*min(64px,100cqw/14))/${width.toPrecision(9)}`,
    height > 0 && `(100cqh - ${top + bottom}px)/${height.toPrecision(9)}`,
  ].filter(Boolean)
  return [
    `--world:min(${[...fits, `${nearest}px`].join(',')})`,
    '--middle-x:50cqw',
    `--middle-y:calc(50cqh + ${(top - bottom) / 2}px)`,
  ].join(';')
}

function rounded({ top, bottom }: Padding): Pick<Padding, 'top' | 'bottom'> {
  return { top: Math.round(top * 10) / 10, bottom: Math.round(bottom * 10) / 10 }
}
