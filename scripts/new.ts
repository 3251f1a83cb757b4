/** Writes a small invented story to begin from: `npm run new -- ID`. */
import './terminal/failInWords.ts'
import { newStory } from './stories/newStory.ts'

const [id, ...others] = process.argv.slice(2)
if (id === undefined || others.length > 0) {
  console.error('usage: npm run new -- ID, the name of the story’s folder: letters, digits and -')
  process.exitCode = 2
} else {
  console.log(newStory(id).join('\n'))
  console.log(`A small invented story: write yours over it. See it while you write: npm run preview -- ${id}`)
}
