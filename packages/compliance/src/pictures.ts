export { checkPicture } from './pictures/check-picture.ts'
export type { PictureFact } from './pictures/exif.ts'
export { pictureFacts, stripPicture } from './pictures/picture.ts'
