import { build, type Rollup } from 'vite'

/** The probe as one classic script, to run in a page before its own scripts. */
export async function probeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'bench/probe/probe.ts', formats: ['iife'], name: 'benchProbe' },
    },
  })
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []))
  const script = output.find((file): file is Rollup.OutputChunk => file.type === 'chunk')
  if (script === undefined) throw new Error('the probe was not built')
  return script.code
}
