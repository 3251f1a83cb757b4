/**
 * Lengths that stylesheets and scripts share, in CSS pixels; a name that ends in Rem or Cqi has that unit. A stylesheet
 * writes `env(--wide-page)` for `widePage`, in container queries too: `scripts/layoutLengths.ts` puts the number there.
 */

/** From this width on the page has wider margins, and the map keeps off its edges. */
export const mediumPage = 640
/** From this width on the quotes stand beside the map. */
export const widePage = 960

/** The page’s margins on either side. */
export const narrowMargin = 16
export const mediumMargin = 24
export const wideMargin = 32

/** The column of quotes on a wide page. */
export const columnGap = 32
export const quotesLeastRem = 25
export const quotesCqi = 38
export const quotesMostRem = 34

/** The height of the map: in one column, and the least beside the quotes. */
export const mapLeastRem = 22
export const mapCqi = 62
export const mapMostRem = 30
export const mapBesideLeastRem = 20

/** The height of all panels on a wide page. */
export const panelsLeastRem = 42
export const panelsCqi = 54
export const panelsMostRem = 52
/** What the key to the map adds to it, in CSS pixels. */
export const keyRoom = 44

/** A line of the list of places, where that has several. */
export const placesLine = 26

/** On paper: the most that the page is wide, so that it is laid out in one column, and the map’s height. */
export const paperPageMost = 779
export const paperMapRem = 24.8

/**
 * The timeline from top to bottom: the playhead’s day, below the stacks (clear of the thumb), the months, a row of
 * events, the foot, the buttons.
 */
export const timelineHead = 26
export const stacksFoot = 14
export const monthsHeight = 24
export const titleRow = 20
export const timelineFoot = 4
export const timelineButtons = 44

/** The room beside the timeline’s track on either side, and for what lies before the first day. */
export const trackMargin = 14
export const earlierWidth = 56

/** A marker’s button on the map, the radius of its ring, and of its disc while nobody has spoken of the place. */
export const markerSize = 24
export const quietDisc = 5

/** A place’s label: its widest, a line’s height, the gap between its words and the space at either end. */
export const labelMostRem = 13
export const labelLine = 18
export const labelGap = 4
export const labelInset = 2

/** The dot of a town on the ground. */
export const townDot = 4

/** A row of far places at the map’s edge. */
export const farRow = 28

/** The map’s controls: a button by mouse and under a finger, and their distance from the frame’s edges. */
export const controlSize = 36
export const controlTouch = 44
export const controlsInset = 8
export const controlsLift = 28
/** In a map narrower than `narrowMap` the attribution has two lines, and the controls stand above them. */
export const narrowMap = 400
export const controlsLiftNarrow = 52
/** From this width on there is room for buttons as large as a finger needs. */
export const touchMap = 320
