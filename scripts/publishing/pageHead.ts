import type { Plugin } from 'vite'
import { policyElement } from '../site/contentSecurityPolicy.ts'
import { siteAddress } from '../site/siteAddress.ts'
import { fromFileScript } from './fromFileScript.ts'

/** Vite plugin: writes into the head of an editor’s page what every page of the site has there. */
export function pageHead(): Plugin {
  return {
    name: 'page-head',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        const root = '../'.repeat(path.split('/').length - 2) || './'
        return html
          .replace('<meta charset="utf-8">', `$&${policyElement(siteAddress(process.env.DATELINE_SITE)?.origin)}`)
          .replace('</head>', () => `${fromFileScript('dist', root)}</head>`)
      },
    },
  }
}
