import {
  actorRoles,
  deliveryBodies,
  deliveryStates,
  handlingStates,
  visibilityStates,
  type Tip,
} from '@binhyen/model'
import { fold, formatDate } from '@binhyen/vietnamese'
import { readMoment } from './cells.ts'

type Handling = Tip['handling'][number]
type Visibility = NonNullable<Tip['visibility']>[number]
type Delivery = NonNullable<Tip['delivery']>[number]

/** A tip's three histories as the register's columns hold them. */
export interface TipColumns {
  classifiedAt?: string
  verifyingAt?: string
  settled?: string
  settledAt?: string
  deliveredTo?: string
  sentAt?: string
  acknowledgedAt?: string
  /** Steps that the columns have no room for. */
  steps?: string
}

const USUAL = 'commune-police'
const SETTLED = ['resolved', 'transferred', 'unfounded', 'duplicate']

/** Lays the steps of a tip out in columns; whatever does not fit goes to `steps`, so that nothing is lost. */
export function stepsToColumns(tip: Tip): TipColumns {
  const columns: TipColumns = {}
  const rest: string[] = []
  for (const step of tip.handling) {
    const usual = step.by === USUAL
    if (usual && step.state === 'classified' && !columns.classifiedAt) columns.classifiedAt = step.at
    else if (usual && step.state === 'verifying' && !columns.verifyingAt) columns.verifyingAt = step.at
    else if (usual && SETTLED.includes(step.state) && !columns.settled) {
      columns.settled = step.state
      columns.settledAt = step.at
    } else rest.push(`${when(step.at)} ${handlingStates[step.state]} (${actorRoles[step.by]})`)
  }
  for (const step of tip.visibility ?? []) {
    rest.push(`${when(step.at)} ${visibilityStates[step.state]} (${actorRoles[step.by]})`)
  }
  for (const step of tip.delivery ?? []) {
    const usual = step.by === USUAL && (columns.deliveredTo === undefined || columns.deliveredTo === step.to)
    if (usual && step.state === 'sent' && !columns.sentAt) {
      columns.deliveredTo = step.to
      columns.sentAt = step.at
    } else if (usual && step.state === 'acknowledged' && columns.sentAt && !columns.acknowledgedAt) {
      columns.acknowledgedAt = step.at
    } else {
      rest.push(
        `${when(step.at)} ${deliveryStates[step.state]} → ${deliveryBodies[step.to]} (${actorRoles[step.by]})`,
      )
    }
  }
  return rest.length === 0 ? columns : { ...columns, steps: rest.join('; ') }
}

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

/** The histories of a tip out of its columns, each in order of time; `wrong` holds steps that can't be read. */
export function columnsToSteps(
  columns: TipColumns,
): Pick<Tip, 'handling' | 'visibility' | 'delivery'> & { wrong: string[] } {
  const handling: Handling[] = []
  const visibility: Visibility[] = []
  const delivery: Delivery[] = []
  const wrong: string[] = []
  if (columns.classifiedAt) handling.push({ state: 'classified', at: columns.classifiedAt, by: USUAL })
  if (columns.verifyingAt) handling.push({ state: 'verifying', at: columns.verifyingAt, by: USUAL })
  if (columns.settled && columns.settledAt) {
    handling.push({ state: columns.settled as Handling['state'], at: columns.settledAt, by: USUAL })
  }
  const to = columns.deliveredTo as Delivery['to'] | undefined
  if (to && columns.sentAt) delivery.push({ state: 'sent', to, at: columns.sentAt, by: USUAL })
  if (to && columns.acknowledgedAt)
    delivery.push({ state: 'acknowledged', to, at: columns.acknowledgedAt, by: USUAL })
  for (const text of (columns.steps ?? '').split(';').map((part) => part.trim())) {
    if (text === '') continue
    const step = readStep(text)
    if (!step) wrong.push(text)
    else if ('to' in step) delivery.push(step)
    else if (step.state in handlingStates) handling.push(step as Handling)
    else visibility.push(step as Visibility)
  }
  return {
    handling: handling.sort(byTime),
    ...(visibility.length > 0 && { visibility: visibility.sort(byTime) }),
    ...(delivery.length > 0 && { delivery: delivery.sort(byTime) }),
    wrong,
  }
}

const openStates = { ...handlingStates, ...visibilityStates }

const STEP = /^(\S+ \S+) ([^→(]+?)(?: → ([^(]+?))? \(([^)]+)\)$/u

function readStep(text: string): Handling | Visibility | Delivery | undefined {
  const [, moment = '', label = '', body, role = ''] = STEP.exec(text) ?? []
  const at = readMoment(moment)
  const by = keyOfLabel(actorRoles, role)
  if (!at || !by) return undefined
  if (body !== undefined) {
    const state = keyOfLabel(deliveryStates, label)
    const to = keyOfLabel(deliveryBodies, body)
    return state && to ? { state, to, at, by } : undefined
  }
  const state = keyOfLabel(openStates, label)
  return state ? ({ state, at, by } as Handling | Visibility) : undefined
}

const foldedLabels = new WeakMap<object, Map<string, string>>()

/** The key of a label, with or without marks and capitals: `keyOfLabel(topics, 'cu tru')` is `'residence'`. */
export function keyOfLabel<K extends string>(
  labels: Readonly<Record<K, string>>,
  text: string,
): K | undefined {
  let keys = foldedLabels.get(labels)
  if (!keys) {
    keys = new Map()
    for (const [key, label] of Object.entries<string>(labels)) keys.set(fold(label), key).set(key, key)
    foldedLabels.set(labels, keys)
  }
  return keys.get(fold(text).trim()) as K | undefined
}

function when(moment: string): string {
  return `${formatDate(moment.slice(0, 10))} ${moment.slice(11)}`
}
