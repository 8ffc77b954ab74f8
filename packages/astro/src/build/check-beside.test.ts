import { expect, it } from 'vitest'
import { page, readSample, sampleProject } from '../../test/sample-project.ts'
import { checkBeside } from './check-beside.ts'
import { complaintsOf } from './complaints.ts'
import type { Complaint } from './complaints.ts'
import type { Entry } from './read-site.ts'

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, i) => [
    `articles/bai-${i}.mdx`,
    page(i % 2 === 0 ? `Gọi số 0912 345 67${i} nhé.` : 'Bà con khóa cửa cẩn thận.'),
  ]),
)

it('says of each file what a check of it alone says, whichever core has done it', async () => {
  const site = await readSample(sampleProject(files))
  const known = new WeakMap<Entry, Complaint[]>()
  await checkBeside(site, known, 1)
  expect(site.entries).toHaveLength(9)
  for (const entry of site.entries) expect(known.get(entry)).toEqual(complaintsOf(entry, site))
  expect(site.entries.filter((entry) => known.get(entry)!.length > 0)).toHaveLength(5)
})

it('leaves a small site to one core', async () => {
  const site = await readSample(sampleProject(files))
  const known = new WeakMap<Entry, Complaint[]>()
  await checkBeside(site, known)
  for (const entry of site.entries) expect(known.has(entry)).toBe(false)
})
