/** What a story’s frame may do: run its own script, read its own files, open the report. Never lead its host elsewhere. */
export const frameSandbox = 'allow-scripts allow-same-origin allow-popups'
