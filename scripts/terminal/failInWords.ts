/**
 * Imported first by a command: what stops it is one sentence, without a stack, and its exit status is 1.
 * `DATELINE_STACK=1` shows the stack, for who mends the command.
 */
process.on('uncaughtException', (error) => {
  console.error(process.env.DATELINE_STACK === undefined ? sentenceOf(error) : error)
  process.exit(1)
})

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  if (path === undefined) return error.message
  if (code === 'ENOENT') return `${path} is not there`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read or written`
  return `${path}: the system says ${code}`
}

export {}
