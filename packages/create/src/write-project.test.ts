import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeProject } from './write-project.ts'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'thư mục có dấu '))
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

describe('writeProject', () => {
  it('writes every file, and nothing beside the folder', async () => {
    await writeProject(
      path.join(parent, 'xa mau'),
      new Map([
        ['a/b.txt', 'một'],
        ['c.txt', 'hai'],
      ]),
    )
    expect(readdirSync(parent)).toEqual(['xa mau'])
    expect(readFileSync(path.join(parent, 'xa mau', 'a', 'b.txt'), 'utf8')).toBe('một')
  })

  it('leaves an existing folder as it is, even an empty one', async () => {
    mkdirSync(path.join(parent, 'co-san'))
    await expect(writeProject(path.join(parent, 'co-san'), new Map([['a', 'b']]))).rejects.toThrow(
      'đã có sẵn; không ghi đè gì cả',
    )
    expect(readdirSync(path.join(parent, 'co-san'))).toEqual([])
  })

  it('leaves nothing when writing fails half-way', async () => {
    const files = new Map([
      ['first.txt', 'một'],
      ['first.txt/second.txt', 'không ghi được'],
    ])
    await expect(writeProject(path.join(parent, 'hong'), files)).rejects.toThrow()
    expect(readdirSync(parent)).toEqual([])
    expect(existsSync(path.join(parent, 'hong'))).toBe(false)
  })
})
