/**
 * The permissions of a story’s frame: run its own script, read its own files, open the report. It can never navigate
 * its host.
 */
export const frameSandbox = 'allow-scripts allow-same-origin allow-popups'
