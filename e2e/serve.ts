/**
 * Serves the built folder as `npm start` does, with the stories of the tests beside it under `fixtures/`.
 * Run with the port as its argument.
 */
import { resolve } from 'node:path'
import sirv from 'sirv'
import { preview } from 'vite'

const port = Number(process.argv[2])
const server = await preview({
  preview: { port, strictPort: true },
  plugins: [
    {
      name: 'fixtures',
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use('/fixtures/too-large.json', (_request, response) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(`"${'a'.repeat(21_000_000)}"`)
        })
        middlewares.use('/fixtures', sirv(resolve('e2e/stories'), { dev: true }))
      },
    },
  ],
})
server.printUrls()
