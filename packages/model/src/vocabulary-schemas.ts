import * as z from 'zod'
import { audiences, keysOf, purposes, topics } from './vocabulary.ts'

/** One of `topics`. */
export const topicSchema = z.enum(keysOf(topics)).meta({ description: 'Chủ đề' })
/** One of `purposes`. */
export const purposeSchema = z.enum(keysOf(purposes)).meta({ description: 'Mục đích' })
/** One of `audiences`. */
export const audienceSchema = z.enum(keysOf(audiences)).meta({ description: 'Nhóm đối tượng' })
