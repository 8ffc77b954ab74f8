import { APPROVER_ROLES, communeSchema, parseWith } from '@binhyen/model'
import type { ApproverRole, Commune } from '@binhyen/model'
import { describe, expect, it } from 'vitest'
import { check, rules } from '../index.ts'

const profile = (approvers?: Commune['approvers']): Commune =>
  parseWith(
    communeSchema,
    {
      model: 'Zalo kết nối bình yên',
      siteUrl: 'https://mau.example',
      shorthand: 'Công an xã Mẫu',
      names: [
        {
          from: '2025-07-01',
          kind: 'xã',
          name: 'Mẫu',
          province: 'tỉnh Mẫu',
          superior: 'Công an tỉnh Mẫu',
          letterheads: {},
        },
      ],
      issuers: {},
      reporting: { issuer: 'police', calendar: 'plan', confirmed: false },
      contacts: [{ id: '113', label: 'Công an', value: '113', use: 'Khẩn cấp', free: true, emergency: true }],
      ...(approvers ? { approvers } : {}),
    },
    'commune.yaml',
  )

const approvedBy = (role: ApproverRole, rule: string, value: string, commune?: Commune) =>
  check(`Tổ công tác mật phục ở cầu. Gọi 0912 345 678.`, {
    kind: 'post',
    today: '2026-11-23',
    ...(commune ? { commune } : {}),
    approvals: [
      {
        id: 'a',
        rule,
        value,
        files: ['tin.txt'],
        role,
        reason: 'Lý do mẫu để thử.',
        from: '2026-11-01',
        until: '2026-12-31',
      },
    ],
  })
const phone = ['personal-data/phone', '0912 345 678'] as const
const operation = ['state-secret/police-operations', 'mật phục'] as const

describe('who may approve', () => {
  it('is the head of the commune police where the profile is silent', () => {
    expect(approvedBy('police-head', ...phone).approved).toHaveLength(1)
    expect(approvedBy('police-head', ...phone, profile()).approved).toHaveLength(1)
    const { findings, approved } = approvedBy('police-deputy', ...phone, profile())
    expect(approved).toEqual([])
    expect(findings.map(({ ruleId }) => ruleId)).toContain('metadata/approval-not-allowed')
    expect(findings.map(({ message }) => message).join()).toContain('Phó Trưởng Công an xã')
  })

  it.each([[['*']], [['personal-data/*']], [['personal-data/phone']]])(
    'is whom the profile names: %s',
    (what) => {
      const commune = profile({ 'police-deputy': what })
      expect(approvedBy('police-deputy', ...phone, commune).approved).toHaveLength(1)
      expect(approvedBy('committee-chair', ...phone, commune).approved).toEqual([])
    },
  )

  it('is nobody else for police operations, whatever the profile says', () => {
    const commune = profile({ 'police-deputy': ['*'], 'police-head': ['*'] })
    expect(approvedBy('police-deputy', ...operation, commune).approved).toEqual([])
    expect(approvedBy('police-head', ...operation, commune).approved).toHaveLength(1)
  })

  it('names offices as the model does', () => {
    for (const [role, office] of Object.entries(APPROVER_ROLES)) {
      const { findings } = approvedBy(role as ApproverRole, ...phone, profile({ 'police-head': ['link/*'] }))
      expect(findings.find(({ ruleId }) => ruleId.startsWith('metadata/'))?.message).toContain(office)
    }
  })
})

describe('presets', () => {
  const text = 'Vào nhóm https://zalo.me/g/abcxyz123 nhé.'
  const severityIn = (preset?: 'recommended' | 'next') =>
    check(text, { kind: 'post', today: '2026-11-23', ...(preset ? { preset } : {}) }).findings.find(
      ({ ruleId }) => ruleId === 'link/group-invite',
    )?.severity

  it('recommended is what is left out, next is what comes', () => {
    expect(severityIn()).toBe('warning')
    expect(severityIn('recommended')).toBe('warning')
    expect(severityIn('next')).toBe('error')
  })

  it('next never goes above a ceiling, and settings of a commune win over it', () => {
    const changed = rules.filter(({ next }) => next)
    expect(changed.map(({ id }) => id)).toContain('link/group-invite')
    const off = { kind: 'post', today: '2026-11-23', preset: 'next', rules: { 'link/*': 'off' } } as const
    expect(check(text, off).findings.filter(({ ruleId }) => ruleId.startsWith('link/'))).toEqual([])
  })
})
