import { topics, type Topic } from '@binhyen/model'
import type { IconName } from './icons.ts'
import { pictograms } from './pictograms.ts'

/** The words and the pictogram of a topic. */
export const topicOf = (topic: Topic): { id: Topic; label: string; icon: IconName } => ({
  id: topic,
  label: topics[topic],
  icon: pictograms[topic],
})
