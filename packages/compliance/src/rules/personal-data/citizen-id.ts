import { findCitizenIds } from '@binhyen/vietnamese'
import { defineRule } from '../../engine/rule.ts'
import type { Match } from '../../engine/rule.ts'

/**
 * Citizen identity number: province (3 digits), century and sex (1), birth year (2), serial (6). No check digit, so
 * structure and context decide.
 * Source: Luật Căn cước 26/2023/QH15, Điều 12; Nghị định 356/2025/NĐ-CP, Điều 3.
 */
export const citizenId = defineRule({
  id: 'personal-data/citizen-id',
  title: 'Số căn cước, số định danh cá nhân',
  severity: 'error',
  legalBasis: { document: 'Nghị định 356/2025/NĐ-CP', article: 'Điều 3' },
  exclusive: true,
  *find({ m }): Iterable<Match> {
    for (const { range, value, valid } of findCitizenIds(m)) {
      yield {
        range,
        value,
        valid,
        explanation: { pattern: '12 chữ số', validator: 'mã tỉnh, thế kỷ và giới, năm sinh' },
      }
    }
  },
  context: { words: ['căn cước', 'cccd', 'định danh', 'cmnd', 'thẻ'], boost: 0.4 },
  mask: (_, { value = '' }) => `${value.slice(0, 3)}xxxxxx${value.slice(-3)}`,
  messages: {
    found: ({ masked }) =>
      `Có số căn cước (${masked}). Không đăng số định danh của cá nhân; xóa đi hoặc xin phê duyệt.`,
  },
  examples: {
    invalid: [
      'Nhặt được thẻ căn cước số 042 189 003 217.',
      'can cuoc 042189003217',
      'CCCD: 042.189.003.217',
      'Số định danh cá nhân là 042189003217 nhé.',
      '0 4 2 1 8 9 0 0 3 2 1 7 là số căn cước của tôi',
    ],
    valid: [
      'Số căn cước gồm 12 chữ số.',
      'Mã hồ sơ 000.00.00.H27-261123-0012',
      'Tổng vốn 042.189.003.217 đồng.',
      'Mã vạch 893456789012 in trên hộp.',
      'Công văn số 12/CV-UBND ngày 04/02/2026.',
    ],
  },
})
