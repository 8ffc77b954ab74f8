import { check, redact } from '@binhyen/compliance/text'
import { answer, type Question } from './check-text.ts'

addEventListener('message', ({ data }: MessageEvent<Question>) =>
  postMessage(answer(data, { check, redact })),
)
