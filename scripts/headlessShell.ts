/**
 * Installs Chromium’s headless shell, in which the end-to-end tests take three quarters of the time, unless it is there. Where that
 * can’t be done they run in the browser that `npm test` finds.
 */
import { headlessShell, pathOf } from './testing/findBrowser.ts'
import { installPackages } from './testing/installPackages.ts'

if (pathOf(headlessShell) === undefined && !installPackages(headlessShell))
  console.log(`${headlessShell} can’t be installed here.`)
