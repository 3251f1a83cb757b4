import side from '../side/SideMark.module.css?inline'
import app from './App.module.css?inline'
import first from './firstStyle.css?inline'
import header from './page/Header.module.css?inline'
import legend from './page/SideLegend.module.css?inline'
import fonts from './theme/fonts.css?inline'
import page from './theme/page.css?inline'
import theme from './theme/theme.css?inline'

/**
 * The style that stands in a story’s page itself, the same for every story: that of its header, and what the rest waits for.
 * The page’s stylesheet repeats it, for hosts whose policy keeps an inline style out. Only a build has it: elsewhere it is empty.
 */
export const firstStyle = [theme, fonts, page, app, side, header, legend, first].map((css) => css.trim()).join('')
