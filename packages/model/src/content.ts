/** The front matter's schemas alone: a browser that checks a page has no use for every other schema of the model. */
export { articleSchema, guideSchema, noticeSchema } from './content/schema.ts'
export { problemsOf } from './errors.ts'
