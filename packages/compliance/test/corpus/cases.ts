import { identifierTemplates } from './data/identifier-templates.ts'
import { tellingTemplates } from './data/telling-templates.ts'
import { unmark, withoutMarks } from './disguise.ts'

/** A text with one mention in it. */
export interface Case {
  rule: string
  text: string
  writing: 'marked' | 'unmarked' | 'disguised'
}

const asItIs = [(value: string) => value]

/** Every template with every value, in turn in each writing; about a third without marks. */
export const casesOf = (): Case[] =>
  [...identifierTemplates, ...tellingTemplates].flatMap(({ rule, values, writings = asItIs, templates }) =>
    templates.flatMap((template, t) =>
      values.flatMap((value, v): Case[] => {
        const turn = (t + v) % writings.length
        const text = template.replaceAll('{}', writings[turn]!(value))
        const cases: Case[] = [{ rule, text, writing: turn > 2 ? 'disguised' : 'marked' }]
        if ((t + v) % 2 === 0 || values.length === 1) {
          const folded = rule === 'state-secret/marking' ? withoutMarks(text) : unmark(text)
          cases.push({ rule, text: folded, writing: 'unmarked' })
        }
        return cases
      }),
    ),
  )
