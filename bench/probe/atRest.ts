/** Resolves when the page’s moving parts have stood still for six frames. */
export async function atRest(motion: () => string): Promise<void> {
  let before = motion()
  for (let frames = 0; frames < 6; frames += 1) {
    await new Promise(requestAnimationFrame)
    const now = motion()
    if (now !== before) frames = -1
    before = now
  }
}
