/** The result of a promise, or null if it fails or takes longer than a limit in milliseconds. */
export async function withTimeout<T>(limit: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit)
  })
  const answered = answer.catch((error: unknown) => {
    console.warn(error instanceof Error ? error.message : error)
    return null
  })
  try {
    return await Promise.race([answered, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
