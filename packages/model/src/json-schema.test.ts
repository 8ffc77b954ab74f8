import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { approvalsSchema } from './approval/schema.ts'
import { communeSchema } from './commune/schema.ts'
import { datasetSchema } from './dataset.ts'

describe('the dataset’s JSON Schema', () => {
  it('is what editors were given', async () => {
    const text = `${JSON.stringify(z.toJSONSchema(datasetSchema, { io: 'input' }), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../schemas/dataset.schema.json')
  })

  it('has no key that could hold an informant’s name, phone or address', () => {
    const tip = datasetSchema.shape.tips.element
    expect(Object.keys(tip.shape).sort()).toEqual([
      'channel',
      'class',
      'delivery',
      'handedOverOn',
      'handling',
      'id',
      'informant',
      'people',
      'place',
      'receivedAt',
      'receivedBy',
      'respondedAt',
      'valuable',
      'visibility',
    ])
    const result = tip.safeParse({
      id: 'T-1',
      receivedAt: '2026-11-09T08:00',
      channel: 'phone',
      receivedBy: 'cax',
      class: 'conflict',
      handling: [],
      informant: { code: 'Nguyễn Văn Mẫu' },
    })
    expect(result.success).toBe(false)
  })
})

describe('what editors know of the files that a person writes', () => {
  it.each([
    ['commune', communeSchema],
    ['approvals', approvalsSchema],
  ])('%s.yaml', async (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    expect(json).toMatchObject({ type: 'object', additionalProperties: false })
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.schema.json`)
  })
})
