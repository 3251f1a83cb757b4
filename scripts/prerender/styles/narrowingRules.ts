import { choiceId } from '../../../src/page/choiceHref.ts'
import type { Story } from '../../../src/story/story.ts'

/**
 * Returns the rules that, without a script, narrow a page’s quotes and events to the place, speaker or side that its fragment
 * names (https://www.w3.org/TR/selectors-4/#target-pseudo). They apply to the screen: paper shows the whole story.
 */
export function narrowingRules({ places, speakers, sides }: Story): string {
  const rules = [
    ...places.map(({ id }) => narrowing(choiceId('place', id), `[data-about~=${text(id)}]`)),
    ...speakers.map(({ id }) => narrowing(choiceId('speaker', id), `[data-speaker=${text(id)}]`)),
    ...sides.map(({ id }) => narrowing(choiceId('side', id), `[data-side-of=${text(id)}]`)),
  ]
  return `@media screen{${rules.join('')}}`
}

function narrowing(target: string, kept: string): string {
  const panel = `[data-panel=quotes][data-written]:has(>header>[id=${text(target)}]:target)`
  return `${panel} :is([data-quote],[data-event]):not(${kept}){display:none}`
}

/** Serialises a CSS string (https://www.w3.org/TR/cssom-1/#serialize-a-string), also safe in a style element. */
function text(value: string): string {
  return `"${value.replace(/[\\"<]|\p{Control}/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
}
