import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

type Value = { readonly value: string; readonly multiValue?: readonly { readonly value: string }[] }

/** What CloudFront gives to a function: its documentation, “CloudFront Functions event structure”. */
export type ViewerRequest = {
  readonly method: string
  uri: string
  readonly querystring: Readonly<Record<string, Value>>
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, Value>>
}

/** An answer that a function gives in the store’s place. */
export type FunctionAnswer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, Value>>
}

type Handler = (event: { readonly request: ViewerRequest }) => ViewerRequest | FunctionAnswer

/** The function of docs/hosting/cloudfront/, run where it has nothing but the language. */
export const viewerRequest: Handler = runInNewContext(
  `${readFileSync('docs/hosting/cloudfront/viewerRequest.js', 'utf8')}\nhandler`,
)
