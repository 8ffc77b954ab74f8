import type { Block } from '../../document/types.ts'
import { known } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, sentence, series, written } from '../wording.ts'

/** Tình hình chung: the place, then what the officers wrote. */
export function general(context: Context): Block[] {
  const { unit } = context.figures
  const place = [
    ...(unit ? [] : [['villages', 'thôn'] as const]),
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
  return [...where, ...written(context.texts.situation), ...unitSituations(context)]
}

function unitSituations({ figures, texts }: Context): Block[] {
  if (texts.situation || !figures.unit) return []
  return figures.units.flatMap((unit) =>
    unit.words.flatMap(({ situation }) => (situation ? [paragraph(sentence(situation))] : [])),
  )
}
