import { firstFarStyle } from '../../map/first/firstFarStyle.ts'
import { firstMarkerStyle } from '../../map/first/firstMarkerStyle.ts'
import { firstNameStyle } from '../../map/first/firstNameStyle.ts'
import { type FirstPicture, firstPicture } from '../../map/first/firstPicture.ts'
import { firstScale } from '../../map/first/firstScale.ts'
import { readStillGround, type StillGround } from '../../map/ground/stillGround.ts'
import { isSpaced } from '../../map/names/groundNames.ts'
import { nameWidth } from '../../map/names/nameWidth.ts'
import type { Size } from '../../map/projection/camera.ts'
import { textMeasure } from '../../map/projection/textMeasure.ts'
import { farLabel } from '../../map/scene/farLabel.ts'
import { statementsAbout } from '../../story/questions/statementsAbout.ts'
import type { Place, Story } from '../../story/story.ts'
import type { PageWording } from '../../wording/wording.ts'

/** The size of the map on A4 upright, in CSS pixels, as App.module.css has it; its names keep off each other on Letter too. */
const paperFrame: Size = { width: 670, height: 397 }

/** What the map for paper is made of. */
type Told = { readonly story: Story; readonly wording: PageWording; readonly lang: string }

/**
 * Has paper show the map in the reader’s language on a page that was written in another: it prints the first picture, whose
 * elements stay and whose words and places become others. `file` has the ground’s names in all languages.
 */
export async function paperMap(page: HTMLElement, told: Told, file: URL, signal: AbortSignal): Promise<void> {
  const response = await fetch(file, { signal })
  const ground = readStillGround(await response.json())
  if (ground === null) return
  addEventListener(
    'beforeprint',
    () => {
      const element = page.querySelector<HTMLElement>('[data-first-picture]')
      // Until the first picture is taken over it is what the screen shows, and nothing else can be measured.
      if (element === null || page.querySelector('[data-first]') !== null) return
      redraw(element, told, pictureFor(page, told, ground))
    },
    { signal },
  )
}

function pictureFor(page: HTMLElement, { story, wording, lang }: Told, ground: StillGround): FirstPicture {
  return firstPicture(story, ground, paperFrame, lang, {
    label: (place) => labelSize(page, story, place),
    farLabel: farLabel(wording),
    name: nameWidth(textMeasure(page), lang),
  })
}

/** The size of a place’s name with the count of all that is said of it, in CSS pixels. */
function labelSize(page: HTMLElement, story: Story, { id }: Place): Size {
  const label = page.querySelector(`[data-marker="${CSS.escape(id)}"] [data-label]`)
  if (label === null) return { width: 0, height: 0 }
  const whole = label.cloneNode(true) as HTMLElement
  whole.removeAttribute('style')
  tell(whole, '[data-count]', String(statementsAbout(story, id).length || ''))
  label.after(whole)
  const { width, height } = whole.getBoundingClientRect()
  whole.remove()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

function redraw(element: HTMLElement, { story, wording, lang }: Told, picture: FirstPicture): void {
  const { dir, map } = wording
  for (const label of element.querySelectorAll<HTMLElement>(
    '[data-first-place] [dir], [data-first-far], [data-first-scale]',
  ))
    label.dir = dir
  for (const place of story.places) {
    const marker = element.querySelector<HTMLElement>(`[data-first-place="${CSS.escape(place.id)}"]`)
    put(marker, firstMarkerStyle(place, picture))
    tell(marker, 'em', map.approximate)
  }
  const far = new Map(picture.layout.far.map((place) => [place.id, place]))
  for (const button of element.querySelectorAll<HTMLElement>('[data-first-far]')) {
    const place = far.get(button.dataset.firstFar ?? '')
    put(button, firstFarStyle(place, picture))
    button.querySelector('bdi')?.nextSibling?.replaceWith(place?.away ?? '')
  }
  const bar = firstScale([picture])
  put(element.querySelector('[data-first-scale]'), { '--length': bar.length })
  tell(element, '[data-first-scale]', map.distance(bar.kilometres))
  name(element.querySelector('[data-first-names]'), picture, lang)
}

/** Puts the ground’s names of a picture in the place of those that are there, in elements as theirs. */
function name(layer: HTMLElement | null, picture: FirstPicture, lang: string): void {
  const model = layer?.querySelector(':scope > :has(> i)') ?? layer?.firstElementChild
  if (layer === null || model == null) return
  layer.lang = lang
  layer.replaceChildren(
    ...picture.names.map((placed) => {
      const one = model.cloneNode(true) as HTMLElement
      const [dot, text] = [one.querySelector('i'), one.querySelector<HTMLElement>('[data-kind]')]
      // The page’s stylesheet places the elements by this.
      for (const element of [one, dot, text]) element?.removeAttribute('data-p')
      if (placed.dot === null) dot?.remove()
      const style = firstNameStyle(placed, picture)
      put(one, style.anchor)
      put(text, style.name)
      if (text !== null) {
        text.textContent = placed.text
        Object.assign(text.dataset, { kind: placed.kind, spaced: isSpaced(placed.text) })
      }
      return one
    }),
  )
}

function put(element: HTMLElement | null, style: Readonly<Record<string, string | number>>): void {
  for (const [property, value] of Object.entries(style)) element?.style.setProperty(property, String(value))
}

function tell(element: HTMLElement | null, selector: string, words: string): void {
  const part = element?.querySelector(selector)
  if (part != null) part.textContent = words
}
