import * as z from 'zod'
import type { Rule } from '../engine/rule.ts'
import { pictureRule } from '../pictures/check-picture.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Config } from './config.ts'

type Bounds = Pick<Rule, 'id' | 'locked' | 'ceiling'>

/**
 * What a configuration may say under `rules`: of a rule, one of its own, or a group of them (`style/*`). What a locked
 * rule would not obey, and what lies above a rule's ceiling, is refused instead of left out in silence.
 */
export function ruleNamesSchema({ customRules }: Pick<Config, 'customRules'>) {
  const rules: Bounds[] = [...allRules, pictureRule, ...customRules]
  const groups = new Set(rules.map(({ id }) => groupOf(id)))
  const settings = z
    .strictObject(
      Object.fromEntries([
        ...rules.map((rule) => [rule.id, settingOf([rule])]),
        ...[...groups].map((group) => [group, settingOf(rules.filter(({ id }) => groupOf(id) === group))]),
      ]),
    )
    .partial()
  return z.looseObject({
    rules: settings.optional(),
    folders: z.array(z.looseObject({ rules: settings.optional() })).optional(),
  })
}

const groupOf = (id: string): string => id.replace(/\/.*/, '/*')

function settingOf(rules: readonly Bounds[]) {
  const locked = rules.filter((rule) => rule.locked)
  const capped = rules.filter((rule) => rule.ceiling === 'warning')
  return z
    .unknown()
    .refine((setting) => locked.length === 0 || levelsOf(setting).every((level) => level === 'error'), {
      error: `không dùng được ở đây: ${namesOf(locked)} luôn là error, không tắt hay hạ mức được`,
    })
    .refine((setting) => capped.length === 0 || !levelsOf(setting).includes('error'), {
      error: `không dùng được ở đây: ${namesOf(capped)} cao nhất là warning; ghi warning, info hoặc off`,
    })
}

const namesOf = (rules: readonly Bounds[]): string => rules.map(({ id }) => id).join(', ')

const levelsOf = (setting: unknown): unknown[] =>
  typeof setting === 'object' && setting !== null ? Object.values(setting) : [setting]
