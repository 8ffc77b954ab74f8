import type { ImageMetadata } from 'astro'
import images from 'virtual:binhyen/images'

/**
 * A picture of the content folder by its path there, or by the end of that path.
 * @throws Error in Vietnamese when there is none
 */
export function pictureOf(src: string): ImageMetadata {
  const name = src.replace(/^(\.?\/|\.\.\/)+/, '')
  const key = Object.keys(images).find((path) => path === name || path.endsWith(`/${name}`))
  const picture = key === undefined ? undefined : images[key]
  if (!picture) throw new Error(`Không có tệp ảnh “${src}” trong thư mục nội dung. Xem lại đường dẫn.`)
  return picture
}
