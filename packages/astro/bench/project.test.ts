import { expect, it } from 'vitest'
import { complaintsOf } from '../src/build/complaints.ts'
import { readSample, sampleProject } from '../test/sample-project.ts'
import { guidesOf } from './project.ts'

/** From here on the wordings repeat. */
const EVERY_WORDING = 470

it('writes guides that pass the check, else no build could be measured', async () => {
  const files = guidesOf(EVERY_WORDING).map(({ name, text }) => [`guides/${name}`, text])
  const site = await readSample(sampleProject(Object.fromEntries(files)))
  const errors = site.entries
    .flatMap((entry) => complaintsOf(entry, site))
    .filter(({ severity }) => severity === 'error')
  expect(site.entries).toHaveLength(EVERY_WORDING)
  expect(errors.map(({ name, line, message }) => `${name}:${line} ${message}`)).toEqual([])
})
