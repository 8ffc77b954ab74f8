export { collections } from '@binhyen/astro/content'
