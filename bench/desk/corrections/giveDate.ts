import type { Locator } from '@playwright/test'
import type { EntryRef } from '../../../src/desk/project/entryRef.ts'
import { valueIn } from '../../../src/desk/project/valueIn.ts'
import type { Editor } from './Editor.ts'
import { costOf, textEdits } from './textEdits.ts'

/**
 * Dates the open entry: by words of the report that name the date and the key D, where there are any and typing costs more; else by
 * typing it.
 */
export async function giveDate(
  editor: Editor,
  entry: EntryRef & { readonly key: string },
  field: Locator,
  wanted: string,
): Promise<void> {
  const project = await editor.project()
  const now = valueIn(project, entry)
  if (now === wanted) return
  const mention = project.mentions.dates.find(({ edtf }) => edtf === wanted)
  if (mention !== undefined && costOf(textEdits(String(now ?? ''), wanted)) > costOf([{ ...mention, typed: 'd' }])) {
    await editor.select(mention)
    await editor.press('d')
    if (valueIn(await editor.project(), entry) === wanted) {
      editor.count({ fields: 1 })
      return
    }
  }
  await editor.write(field, wanted)
}
