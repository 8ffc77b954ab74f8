import { expect, it } from 'vitest'
import { check } from '../../index.ts'

it.each([
  ['Theo Nghị định 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định 282/2025/NĐ-CP thì phạt.'],
  ['Theo Nghị định số 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định số 282/2025/NĐ-CP thì phạt.'],
  ['Theo 144/2021/NĐ-CP thì phạt.', 'Theo Nghị định 282/2025/NĐ-CP thì phạt.'],
])('a suggestion fits its place: %s', (text, mended) => {
  const [finding] = check(text, { kind: 'post', today: '2026-11-25' }).findings
  const [start, end] = finding!.range
  expect(text.slice(0, start) + finding!.suggestion + text.slice(end)).toBe(mended)
})

const cites = (text: string) =>
  check(text, { kind: 'post', today: '2026-11-25' }).findings.filter(({ ruleId }) =>
    ruleId.startsWith('law/'),
  )

it.each([
  ['Nghị định 13/2023/NĐ-CP ngày 17/4/2023', '356/2025/NĐ-CP'],
  ['Nghị định 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023', '356/2025/NĐ-CP'],
  ['nghị định số 13 năm 2023 của Chính phủ', '356/2025/NĐ-CP'],
  ['Thông tư 55 của Bộ Công an năm 2021 về cư trú', '116/2026/TT-BCA'],
  ['Luật số 29/2018/QH14 ngày 15/11/2018', '117/2025/QH15'],
  ['NĐ 144/2021 quy định mức phạt', 'Nghị định 282/2025/NĐ-CP'],
  ['Luật Phòng, chống ma túy 2021', 'Luật Phòng, chống ma túy 120/2025/QH15'],
  ['Luật phòng chống ma tuý năm 2021', '120/2025/QH15'],
  ['Theo Luật Giao thông đường bộ, người đi xe máy đội mũ.', '36/2024/QH15'],
  ['theo luat can cuoc cong dan', '26/2023/QH15'],
  ['Luật PCCC 2001', 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ 55/2024/QH15'],
  ['Luật CCCD', '26/2023/QH15'],
  ['nong do con phat theo nghi dinh 100 rat nang', '168/2024/NĐ-CP'],
  ['Kể từ năm 2023 đến nay áp dụng Nghị định 144/2021/NĐ-CP.', '282/2025/NĐ-CP'],
  ['Nghị định 05/2019 và Nghị định 144/2021', '282/2025/NĐ-CP'],
])('finds %s', (text, now) => {
  const [finding] = cites(text)
  expect(finding?.suggestion).toContain(now)
  const [start, end] = finding!.range
  expect(cites(text.slice(0, start) + finding!.suggestion + text.slice(end))).toEqual([])
})

it.each([
  'Nghị định 13/2023/NĐ-CP (nay là Nghị định 356/2025/NĐ-CP)',
  'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Luật Trật tự, an toàn giao thông đường bộ 2024',
  'Nghị định 100 về giống cây trồng',
  'Nghị định 100/2025/NĐ-CP; theo Nghị định 100, xe đạp phải có phanh.',
  'Luật Cư trú năm 2020',
  'Hồi đó, theo Nghị định 62/2021/NĐ-CP, phải nộp bản sao.',
  'Luật PCCC quy định',
  'Quý II/2024, xã áp dụng Nghị định 144/2021/NĐ-CP.',
])('leaves alone %s', (text) => {
  expect(cites(text)).toEqual([])
})
