import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildShapes } from '../shapes/buildShapes.ts'
import { hostileShapes } from './hostileShapes.ts'

// A process of its own: building takes a while, in which the server would answer nobody. Its parent hears the folder.
const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'))
process.on('disconnect', () => process.exit())
process.on('exit', () => rmSync(folder, { recursive: true }))
await buildShapes(folder, hostileShapes)
process.send?.(folder)
