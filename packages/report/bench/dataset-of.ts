import { addDays, addMinutes, emptyDataset, keysOf, topics, type Dataset } from '@binhyen/model'

const day = (i: number) => addDays('2025-12-10', i % 365)
const village = (i: number) => `thon-mau-${(i % 10) + 1}`

/** A made-up register with so many rows, spread over one year and ten sample villages; the same every time. */
export function datasetOf(rows: number): Dataset {
  const names = keysOf(topics)
  const dataset: Dataset = {
    ...emptyDataset(),
    sample: true,
    units: [
      { id: 'cong-an-xa', name: 'Công an xã Mẫu', kind: 'police' },
      ...Array.from({ length: 10 }, (_, i) => ({
        id: village(i),
        name: `Thôn Mẫu ${i + 1}`,
        kind: 'village' as const,
      })),
    ],
    groups: [
      {
        id: 'nhom-xa',
        name: 'Nhóm Mẫu',
        unit: 'cong-an-xa',
        kind: 'commune',
        openedOn: '2024-01-05',
        counts: Array.from({ length: 12 }, (_, i) => ({ date: day(30 * i), members: 400 + i })),
      },
    ],
  }
  for (let i = 0; i < rows; i++) {
    const unit = i % 3 === 0 ? 'cong-an-xa' : village(i)
    switch (i % 5) {
      case 0:
      case 1:
        dataset.posts.push({
          id: `B-${i}`,
          date: day(i),
          title: `Bài mẫu số ${i}`,
          unit,
          topic: names[i % names.length] ?? 'other',
          purpose: 'warn',
          audience: ['everyone'],
          format: 'text',
          groups: ['nhom-xa'],
          ...(i % 2 === 0 && { interactions: i % 90 }),
        })
        break
      case 2: {
        const receivedAt = `${day(i)}T08:15`
        dataset.tips.push({
          id: `T-${i}`,
          receivedAt,
          channel: 'zalo-private',
          receivedBy: unit,
          handedOverOn: addMinutes(receivedAt, 30),
          informant: { code: `NCT-${(i % 900) + 1}` },
          class: i % 2 === 0 ? 'denunciation' : 'conflict',
          place: village(i),
          valuable: i % 4 === 0,
          respondedAt: addMinutes(receivedAt, i % 600),
          handling: [
            { state: 'classified', at: addMinutes(receivedAt, 60), by: 'commune-police' },
            { state: 'verifying', at: addMinutes(receivedAt, 120), by: 'commune-police' },
          ],
        })
        break
      }
      case 3:
        dataset.questions.push({
          id: `H-${i}`,
          date: day(i),
          unit,
          procedure: `Thủ tục mẫu ${i % 12}`,
          count: 1 + (i % 4),
          result: 'answered',
        })
        break
      default:
        dataset.activities.push({ id: `D-${i}`, date: day(i), unit, kind: 'talk', attendance: i % 120 })
    }
  }
  return dataset
}
