import type { Block } from '../../document/types.ts'
import { known } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, series, written } from '../wording.ts'
import { fromUnits } from './assessment.ts'

/** Tình hình chung: the place, then what the officers and the units wrote. */
export function general(context: Context): Block[] {
  const { unit } = context.figures
  const place = [
    ...(unit ? [] : [['villages', context.frame.names.neighbourhood] as const]),
    ['householdsTotal', 'hộ'],
    ['population', 'khẩu'],
  ] as const
  const parts = place.flatMap(([key, unit]) => {
    const found = known(context, key)
    return found && found.value > 0 ? [`${count(found.value)} ${unit}`] : []
  })
  const where =
    parts.length > 0
      ? [
          paragraph(
            `${unit ? unit.name : `Trên địa bàn ${context.frame.names.fullName}`} có ${series(parts)}.`,
          ),
        ]
      : []
  return [...where, ...written(context.texts.situation), ...fromUnits(context, 'situation')]
}
