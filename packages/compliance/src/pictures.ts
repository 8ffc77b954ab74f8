export { checkPicture } from './pictures/check-picture.ts'
export { stripPicture } from './pictures/picture.ts'
