import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { allPages, built } from './portal.ts'

const fileOf = (address: string) =>
  path.join(built, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '')
const htmlOf = (address: string) => readFileSync(fileOf(address), 'utf8')
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    match[1]!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  )

describe('links of the built portal', () => {
  it.each(allPages())('%s: every inner link and anchor leads somewhere', (address) => {
    const html = htmlOf(address)
    const broken = [...attributes(html, 'href'), ...attributes(html, 'src')].filter((link) => {
      const target = new URL(link, `http://portal${address}`)
      if (target.host !== 'portal' || !/^https?:$/.test(target.protocol)) return false
      const file = fileOf(target.pathname)
      if (!existsSync(file) || !statSync(file).isFile()) return true
      const anchor = decodeURIComponent(target.hash.slice(1))
      return (
        anchor !== '' &&
        file.endsWith('.html') &&
        !attributes(readFileSync(file, 'utf8'), 'id').includes(anchor)
      )
    })
    expect(broken).toEqual([])
  })
})
