declare module 'virtual:binhyen/site' {
  const site: import('./site/site-data.ts').SiteData
  export default site
}
declare module 'virtual:binhyen/theme' {}
declare module 'virtual:binhyen/slots' {
  type Component = (props: Record<string, unknown>) => unknown
  export const head: Component | undefined
  export const header: Component | undefined
  export const home: Component | undefined
  export const footer: Component | undefined
}
declare module 'virtual:binhyen/images' {
  const images: Record<string, import('astro').ImageMetadata>
  export default images
}
