/**
 * The note on a page whose script doesn’t come, as on one that is opened from a disk: page.css shows it after a while,
 * the script removes it.
 */
export const noScriptYetId = 'no-script-yet'
