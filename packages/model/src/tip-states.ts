import type { Dataset } from './dataset.ts'
import { keysOf } from './vocabulary.ts'
import {
  handlingStates,
  type DeliveryState,
  type HandlingState,
  type Tip,
  type VisibilityState,
} from './tip.ts'

/** From which state of handling one may go where. A settled tip may be taken up again. */
export const handlingTransitions: Record<HandlingState, readonly HandlingState[]> = {
  received: ['classified', 'duplicate'],
  classified: ['verifying', 'resolved', 'transferred', 'unfounded', 'duplicate'],
  verifying: ['resolved', 'transferred', 'unfounded', 'duplicate'],
  resolved: ['verifying'],
  transferred: ['verifying'],
  unfounded: ['verifying'],
  duplicate: ['classified'],
}

/** Who may see a tip; only a sealed one is opened step by step. */
export const visibilityTransitions: Record<VisibilityState, readonly VisibilityState[]> = {
  open: ['restricted', 'sealed'],
  restricted: ['open', 'sealed'],
  sealed: ['restricted'],
}

/** What may follow each state of delivery. */
export const deliveryTransitions: Record<DeliveryState, readonly DeliveryState[]> = {
  none: ['sent'],
  sent: ['acknowledged', 'sent'],
  acknowledged: ['sent'],
}

/** The state of handling at a moment; before the first step it is `received`. */
export function handlingStateAt(tip: Tip, moment: string): HandlingState {
  return tip.handling.findLast((step) => step.at <= moment)?.state ?? 'received'
}

/** Who may see the tip at a moment; restricted until said otherwise. */
export function visibilityAt(tip: Tip, moment: string): VisibilityState {
  return tip.visibility?.findLast((step) => step.at <= moment)?.state ?? 'restricted'
}

/** How far delivery to another body has come at a moment. */
export function deliveryStateAt(tip: Tip, moment: string): DeliveryState {
  return tip.delivery?.findLast((step) => step.at <= moment)?.state ?? 'none'
}

/** Whether a state ends the handling. */
export function isSettled(state: HandlingState): boolean {
  return state === 'resolved' || state === 'transferred' || state === 'unfounded' || state === 'duplicate'
}

/** The next states a tip may take, for a drop-down list. */
export function nextHandlingStates(tip: Tip): readonly HandlingState[] {
  const last = tip.handling.at(-1)?.state ?? keysOf(handlingStates)[0]
  return handlingTransitions[last]
}

/** Whether the unit that received a tip is the commune police itself. */
export function receivedByPolice(tip: Tip, dataset: Pick<Dataset, 'units'>): boolean {
  return dataset.units.some((unit) => unit.id === tip.receivedBy && unit.kind === 'police')
}
