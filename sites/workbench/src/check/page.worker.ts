import { check, redact } from '@binhyen/compliance'
import { answer, type Question } from './check-text.ts'

addEventListener('message', ({ data }: MessageEvent<Question>) =>
  postMessage(answer(data, { check, redact })),
)
