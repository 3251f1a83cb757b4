/**
 * The properties of an element whose content a prerendered page already has: React leaves it as it is. Nothing is
 * ever written into it.
 */
export const adopted = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } as const
