import type { Problem } from '../errors.ts'
import { deliveryTransitions, handlingTransitions, visibilityTransitions } from '../tip-states.ts'
import { deliveryStates, handlingStates, visibilityStates, type Tip } from '../tip.ts'
import { momentText } from './dates.ts'

/** What can't be true of one tip: steps that may not follow each other, or lie before its receipt. */
export function checkTip(tip: Tip, key: string): Problem[] {
  return [
    ...steps(tip, `${key}.handling`, tip.handling, 'received', handlingTransitions, handlingStates),
    ...steps(tip, `${key}.visibility`, tip.visibility, 'restricted', visibilityTransitions, visibilityStates),
    ...steps(tip, `${key}.delivery`, tip.delivery, 'none', deliveryTransitions, deliveryStates),
    ...notBefore(`${key}.handedOverOn`, tip.handedOverOn, tip),
    ...notBefore(`${key}.respondedAt`, tip.respondedAt, tip),
  ]
}

function steps<S extends string>(
  tip: Tip,
  key: string,
  list: readonly { state: S; at: string }[] | undefined,
  start: S,
  allowed: Record<S, readonly S[]>,
  labels: Record<S, string>,
): Problem[] {
  const problems: Problem[] = []
  let [state, since] = [start, tip.receivedAt]
  for (const [i, step] of (list ?? []).entries()) {
    if (!allowed[state].includes(step.state)) {
      const next = allowed[state].map((one) => `“${labels[one]}”`).join(', ')
      problems.push({
        key: `${key}.${i}.state`,
        value: labels[step.state],
        message: `không thể theo sau “${labels[state]}” (tin ${tip.id})`,
        mend: `Sau “${labels[state]}” chỉ có thể là ${next}.`,
      })
    }
    if (step.at < since) {
      problems.push({
        key: `${key}.${i}.at`,
        value: momentText(step.at),
        message:
          since === tip.receivedAt
            ? `là lúc trước khi tin ${tip.id} được tiếp nhận (${momentText(tip.receivedAt)})`
            : `là lúc trước bước liền trước của tin ${tip.id} (${momentText(since)})`,
        mend: 'Sửa lại ngày giờ.',
      })
    }
    ;[state, since] = [step.state, step.at]
  }
  return problems
}

function notBefore(key: string, moment: string | undefined, tip: Tip): Problem[] {
  if (moment === undefined || moment >= tip.receivedAt) return []
  return [
    {
      key,
      value: momentText(moment),
      message: `là lúc trước khi tin ${tip.id} được tiếp nhận (${momentText(tip.receivedAt)})`,
      mend: 'Sửa lại ngày giờ.',
    },
  ]
}
