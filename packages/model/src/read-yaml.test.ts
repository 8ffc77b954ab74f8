import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'bình yên '))
afterAll(() => rm(folder, { recursive: true }))

const file = async (name: string, text: string) => {
  const place = path.join(folder, name)
  await writeFile(place, text)
  return place
}

describe('readYaml', () => {
  it('reads what Windows writes: a byte order mark, CRLF, spaces and marks in the path', async () => {
    const place = await file('hồ sơ.yaml', "\uFEFFname: Đức Quang\r\nfrom: '2025-07-01'\r\n")
    expect(await readYaml(place)).toEqual({ name: 'Đức Quang', from: '2025-07-01' })
  })

  it('leaves an unquoted date a text, so that no time zone can move it', async () => {
    expect(await readYaml(await file('date.yaml', 'from: 2025-07-01\n'))).toEqual({ from: '2025-07-01' })
  })

  it('names the file and the line that is no YAML', async () => {
    const place = await file('sai.yaml', 'names:\n\t- Đức Quang\n')
    await expect(readYaml(place)).rejects.toThrow(/sai\.yaml, dòng 2: viết sai quy cách YAML ở đây/)
  })

  it('names a file that is not there', async () => {
    await expect(readYaml(path.join(folder, 'khong-co.yaml'))).rejects.toThrow('không đọc được tệp này')
  })
})
