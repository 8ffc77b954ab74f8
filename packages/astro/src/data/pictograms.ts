import type { Topic } from '@binhyen/model'
import type { IconName } from './icons.ts'

/** A pictogram for every topic. */
export const pictograms: Record<Topic, IconName> = {
  'policy-law': 'scale',
  'crime-prevention': 'shield',
  'online-fraud': 'message-circle-warning',
  drugs: 'pill',
  'weapons-fireworks': 'bomb',
  'fire-safety': 'flame',
  'traffic-safety': 'traffic-cone',
  environment: 'leaf',
  'children-school': 'backpack',
  identity: 'id-card',
  residence: 'house',
  'vehicles-licences': 'motorbike',
  'security-business': 'store',
  foreigners: 'globe',
  schedule: 'calendar-days',
  'wanted-missing': 'user-search',
  'good-deeds': 'heart-handshake',
  other: 'info',
}
