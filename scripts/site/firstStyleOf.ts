import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The style that stands in each story’s page of a built folder, as its kit (`src/publish/kitFile.ts`) has it; empty in another folder. */
export function firstStyleOf(folder: string): string {
  const path = join(folder, 'desk/kit.json')
  if (!existsSync(path)) return ''
  const kit: { readonly firstStyle: string } = JSON.parse(readFileSync(path, 'utf8'))
  return kit.firstStyle
}
