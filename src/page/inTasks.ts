/** Runs functions one after another, each in a task of its own. What is started anew ends what was under way. */
export function inTasks(): { readonly start: (runs: readonly (() => void)[]) => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const start = ([run, ...others]: readonly (() => void)[]) => {
    clearTimeout(timer)
    if (run === undefined) return
    timer = setTimeout(() => {
      run()
      start(others)
    })
  }
  return { start, stop: () => clearTimeout(timer) }
}
