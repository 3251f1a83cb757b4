import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { buildFloor } from './buildFloor.ts'
import { writeTimeline } from './writeTimeline.ts'

/** Where the bench builds the peer and the floor. */
export const benchDist = 'bench/dist'

/** Builds Dateline as readers get it, and beside it the peer and the floor. */
export async function buildPages(): Promise<void> {
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(benchDist, { recursive: true, force: true })
  await mkdir(benchDist, { recursive: true })
  await buildFloor(`${benchDist}/floor`)
  await writeTimeline(`${benchDist}/timelinejs`)
}
