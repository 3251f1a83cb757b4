/**
 * From the window’s edges a map is near view within this part of the window’s size, as an IntersectionObserver takes it; in
 * another site’s frame browsers take none.
 */
export const nearView = '50%'
