/** '0239 3831 234' → 'tel:02393831234' */
export const phoneLink = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`
