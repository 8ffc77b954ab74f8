import site from 'virtual:binhyen/site'

/** An address on this site with its base path: '/huong-dan/' → '/duc-quang/huong-dan/'. */
export const href = (address: string): string => site.base.replace(/\/$/, '') + address

/** The whole address, as social tags, feeds and QR codes need it. */
export const absolute = (address: string): string => new URL(href(address), site.siteUrl).href
