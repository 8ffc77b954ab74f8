import { describe, expect, it } from 'vitest'
import { phraseRule } from '../engine/phrase-rule.ts'
import { check } from '../text.ts'
import { configSchema, type ConfigInput } from './config.ts'
import { portableConfig } from './portable-config.ts'

const market = {
  id: 'custom/market-name',
  title: 'Tên chợ cũ',
  phrases: ['chợ Mẫu Cũ'],
  message: '{masked}: nay gọi là chợ Mẫu.',
  reference: 'Quy ước của xã mẫu',
}
const split = (config: ConfigInput) => portableConfig(configSchema.parse(config))

describe('portableConfig', () => {
  it('is plain data that a check works by as by the configuration itself', () => {
    const { portable, leftOut } = split({
      rules: { 'personal-data/phone': { post: 'warning' }, 'style/*': 'off' },
      publicContacts: ['0987 654 321'],
      customRules: [market],
    })
    expect(leftOut).toEqual({ rules: [], folders: [] })
    const { rules, phraseRules, ...rest } = JSON.parse(JSON.stringify(portable)) as typeof portable
    expect(rules.post).toEqual({ 'personal-data/phone': 'warning', 'style/*': 'off' })
    expect(rules.guide).toEqual({ 'style/*': 'off' })
    const { findings } = check('Gọi 0912 345 678 hoặc 0987 654 321, gặp nhau ở cho mau cu.', {
      ...rest,
      kind: 'post',
      today: '2026-11-25',
      rules: rules.post,
      customRules: phraseRules.map(phraseRule),
    })
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['personal-data/phone', 'warning'],
      ['custom/market-name', 'warning'],
    ])
  })

  it('names what is no plain data', () => {
    const code = { id: 'custom/code', messages: {}, find: () => [] }
    const { portable, leftOut } = split({
      customRules: [market, code as never],
      folders: [
        { path: 'content/articles', rules: { 'style/*': 'off' } },
        { path: 'nhap', kind: 'post' },
      ],
    })
    expect(portable.phraseRules.map(({ id }) => id)).toEqual(['custom/market-name'])
    expect(leftOut).toEqual({ rules: ['custom/code'], folders: ['content/articles'] })
  })
})
