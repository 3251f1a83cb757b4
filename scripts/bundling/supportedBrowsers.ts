/**
 * The oldest browsers that the built site is for: those of the last two years, which the README names. Vite writes scripts
 * and stylesheets for them (its `build.target`). What newer styles do beyond them may be missing without harm.
 */
export const supportedBrowsers = ['chrome131', 'edge131', 'firefox132', 'safari18.1', 'ios18.1']
