import type { CDPSession } from '@playwright/test'

/** The speed of a reader’s machine and network. */
export type Profile = {
  readonly id: 'plain' | 'cpu' | 'slow' | 'slow8'
  readonly name: string
  /** The factor by which the main thread is slower than this machine’s. */
  readonly cpuSlowdown: number
  /** Bits per second, and milliseconds per round trip; null is unthrottled. */
  readonly network: { readonly down: number; readonly up: number; readonly roundTrip: number } | null
  /** The time limit for a load, in milliseconds. */
  readonly limit: number
}

const slowNetwork = { down: 1.6e6, up: 750e3, roundTrip: 150 }

export const profiles: readonly Profile[] = [
  { id: 'plain', name: 'plain', cpuSlowdown: 1, network: null, limit: 30_000 },
  { id: 'cpu', name: '4x CPU', cpuSlowdown: 4, network: null, limit: 60_000 },
  { id: 'slow', name: '4x CPU, 1.6 Mbps, 150 ms', cpuSlowdown: 4, network: slowNetwork, limit: 60_000 },
  { id: 'slow8', name: '8x CPU, 1.6 Mbps, 150 ms', cpuSlowdown: 8, network: slowNetwork, limit: 120_000 },
]

/** Throttles a page to a profile. https://chromedevtools.github.io/devtools-protocol/tot/Emulation/ */
export async function slowDown(session: CDPSession, { cpuSlowdown, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  if (network === null) return
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTrip,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
  })
}
