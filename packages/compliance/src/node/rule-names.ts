import * as z from 'zod'
import { pictureRule } from '../pictures/check-picture.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Config } from './config.ts'

/** What a configuration may name under `rules`: a rule, one of its own, or a group of them (`style/*`). */
export function ruleNamesSchema({ customRules }: Pick<Config, 'customRules'>) {
  const ids = [...allRules, pictureRule, ...customRules].map(({ id }) => id)
  const names = [...ids, ...ids.map((id) => id.replace(/\/.*/, '/*'))]
  const rules = z.strictObject(Object.fromEntries(names.map((name) => [name, z.unknown()]))).partial()
  return z.looseObject({
    rules: rules.optional(),
    folders: z.array(z.looseObject({ rules: rules.optional() })).optional(),
  })
}
