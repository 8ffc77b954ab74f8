import { expect, it } from 'vitest'
import { makeRelative } from './relative.ts'

it('counts addresses from where the page lies', () => {
  expect(makeRelative('<script type="module" src="/_astro/a.js"></script>', 'index.html')).toBe(
    '<script type="module" src="./_astro/a.js"></script>',
  )
  expect(makeRelative('<a class="x" href="/lich/">Lịch</a><a href="/">Về</a>', 'bao-cao/index.html')).toBe(
    '<a class="x" href="../lich/">Lịch</a><a href="../">Về</a>',
  )
})

it('leaves other addresses, other sites and text alone', () => {
  const html =
    '<a href="#x">/a</a><a href="https://a.example/">b</a><img src="//a.example/b.png"><p>href="/x"</p>'
  expect(makeRelative(html, 'a/b/index.html')).toBe(html)
})
