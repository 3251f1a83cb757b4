import DraftWorker from './draftWorker.ts?worker'
import type { WorkerTask, WorkerTimes } from './workerTimes.ts'

declare global {
  interface Window {
    /** Starts a worker, which stays; resolves when it has drafted. */
    draftInWorker: (task: WorkerTask) => Promise<WorkerTimes>
  }
}

window.draftInWorker = (task) =>
  new Promise((resolve, reject) => {
    const worker = new DraftWorker()
    worker.onmessage = ({ data }: MessageEvent<WorkerTimes>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(task)
  })
