import { describe, expect, it } from 'vitest'
import { rules } from '../../src/index.ts'
import { messagesOf, readMessage } from './labelled.ts'

describe('labelled messages', () => {
  it('gives the text without marks and each mention’s place', () => {
    const { text, mentions } = readMessage('Gọi [[phone~:09\\u200b12]] gặp [[name:Mẫu]]\\nnhé', 'tuned')
    expect(text).toBe('Gọi 09\u200b12 gặp Mẫu\nnhé')
    expect(mentions.map(({ ruleId, range }) => [ruleId, text.slice(...range)])).toEqual([
      ['personal-data/phone', '09\u200b12'],
      ['personal-data/person-name', 'Mẫu'],
    ])
    expect(mentions.map(({ disguised }) => disguised)).toEqual([true, false])
  })

  const measured = messagesOf('measured')

  it('leaves no mark behind and names only rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    for (const { text, mentions } of [...messagesOf('tuned'), ...measured]) {
      expect(text).not.toMatch(/\[\[|\]\]/)
      for (const { ruleId } of mentions) expect(known).toContain(ruleId)
    }
  })

  it('holds at least 60 measured mentions of each kind and 150 names', () => {
    const counts = new Map<string, number>()
    for (const { ruleId } of measured.flatMap(({ mentions }) => mentions))
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    const kinds = rules
      .map(({ id }) => id)
      .filter((id) => /^(?:personal-data|state-secret|informant)\//.test(id))
    for (const kind of kinds) expect(counts.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(60)
    expect(counts.get('personal-data/person-name')).toBeGreaterThanOrEqual(150)
  })
})
