import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
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

  it.skipIf(process.platform === 'win32')('lets others read the folder, and git run the hooks', async () => {
    const folder = path.join(parent, 'xa')
    await writeProject(
      folder,
      new Map([
        ['.githooks/pre-commit', '#!/bin/sh\n'],
        ['a.txt', 'một'],
      ]),
    )
    const modeOf = (...names: string[]) => statSync(path.join(folder, ...names)).mode & 0o777 & ~0o022
    expect(modeOf()).toBe(0o755)
    expect(modeOf('.githooks', 'pre-commit')).toBe(0o755)
    expect(modeOf('a.txt')).toBe(0o644)
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
