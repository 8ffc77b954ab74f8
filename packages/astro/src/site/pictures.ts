import type { ImageMetadata } from 'astro'
import images from 'virtual:binhyen/images'
import { picturePath } from './picture-path.ts'

const paths = Object.keys(images)

/**
 * A picture of the content folder.
 * @throws Error in Vietnamese when there is none; a build has named file and line before
 */
export function pictureOf(src: string): ImageMetadata {
  const picture = images[picturePath(paths, src) ?? '']
  if (!picture) throw new Error(`Không có tệp ảnh “${src}” trong thư mục nội dung. Xem lại đường dẫn.`)
  return picture
}
