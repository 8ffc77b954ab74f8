import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const portal = path.join(root, 'sites/portal')

/** Made up: the number and the name of the fixtures. */
const PHONE = '0912 345 678'
const NAME = 'Nguyễn Văn Mẫu'

const FRONT = `summary: Một câu mẫu
topic: wanted-missing
purpose: seek
audience: [everyone]
owner: cong-an-xa
publishedOn: '2026-06-01'
sources:
  - { title: Nguồn mẫu, url: 'https://example.vn/', readOn: '2026-06-01' }
`
const APPROVALS = `approvals:
  - { id: so-mau, rule: personal-data/phone, value: '${PHONE}', files: [notices/het-han.mdx, articles/con-han.mdx], role: police-head, reason: Số mẫu của tài liệu, from: '2026-01-01', until: '2027-01-01' }
  - { id: ten-mau, rule: personal-data/person-name, value: '${NAME}', files: [notices/het-han.mdx], role: police-head, reason: Tên mẫu của tài liệu, from: '2026-01-01', until: '2027-01-01' }
  - { id: da-het, rule: personal-data/phone, value: '${PHONE}', files: [articles/het-phep.mdx], role: police-head, reason: Số mẫu của tài liệu, from: '2026-01-01', until: '2026-06-30' }
`
const CONFIG = `import binhyen from '@binhyen/astro'
export default {
  integrations: [
    binhyen({
      commune: 'content/commune.yaml',
      content: 'content',
      today: '2026-11-25',
      cards: false,
      offline: false,
      strings: 'strings.yaml',
      slots: { head: './src/Head.astro', header: './src/Header.astro', home: './src/Home.astro', footer: './src/Footer.astro' },
    }),
  ],
}
`
const FILES: Record<string, string> = {
  'astro.config.mjs': CONFIG,
  'strings.yaml': 'siteName: Tên mẫu của trang\nguides: Cẩm nang mẫu\n',
  'src/content.config.ts': "export { collections } from '@binhyen/astro/content'\n",
  'src/Head.astro': '<meta name="generator" content="slot-head" />\n',
  'src/Header.astro': '<header>slot-header</header>\n',
  'src/Home.astro': '<p>slot-home</p>\n',
  'src/Footer.astro': '<footer>slot-footer</footer>\n',
  'src/pages/gioi-thieu.astro': '<html lang="vi"><body><h1>Trang riêng của xã</h1></body></html>\n',
  'content/approvals.yaml': APPROVALS,
  'content/articles/con-han.mdx': `---\ntitle: Bài còn hạn\n${FRONT}approvals: [so-mau]\n---\n\nGọi số ${PHONE} nhé.\n`,
  'content/articles/het-phep.mdx': `---\ntitle: Bài hết phép\n${FRONT}approvals: [da-het]\n---\n\nGọi số ${PHONE} nhé.\n`,
  'content/notices/het-han.mdx': `---\ntitle: Tìm ông ${NAME}\n${FRONT}kind: missing-person\nexpiresOn: '2026-07-01'\ncover: { src: notices/anh.png, alt: Chân dung ${NAME} }\napprovals: [so-mau, ten-mau]\n---\n\nThấy ông ${NAME} thì gọi ${PHONE}.\n`,
}

let folder: string
let said: string
const page = (address: string) => readFileSync(path.join(folder, 'dist', address), 'utf8')

/** Inside the portal's folder, so that it finds the same packages. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(portal, '.bench-test-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const profile = readFileSync(path.join(root, 'content/commune.yaml'), 'utf8')
  writeFileSync(
    path.join(folder, 'content/commune.yaml'),
    profile.replace('police: {}', "police: { dutyPhone: '0239 0000 000' }"),
  )
  mkdirSync(path.join(folder, 'content/guides'))
  cpSync(
    path.join(root, 'content/guides/dang-ky-tam-tru.mdx'),
    path.join(folder, 'content/guides/dang-ky-tam-tru.mdx'),
  )
  // One pixel.
  writeFileSync(
    path.join(folder, 'content/notices/anh.png'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [path.join(portal, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '' } },
  )
  said = stdout + stderr
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a commune of its own, really built', () => {
  it('puts its components into the named places', () => {
    const home = page('index.html')
    for (const slot of ['slot-head', 'slot-header', 'slot-home', 'slot-footer']) expect(home).toContain(slot)
    expect(page('tin-bai/con-han/index.html')).toContain('slot-footer')
    expect(page('tin-bai/con-han/index.html')).not.toContain('slot-home')
  })

  it('takes its words out of the strings file', () => {
    expect(page('index.html')).toContain('Tên mẫu của trang')
    expect(page('huong-dan/index.html')).toContain('Cẩm nang mẫu')
  })

  it('has its own file answer at the address of ours', () => {
    expect(page('gioi-thieu/index.html')).toContain('Trang riêng của xã')
    expect(page('bao-tin/index.html')).toContain('slot-header')
  })

  it('writes security.txt with the duty phone of the profile and a day in the future', () => {
    const text = page('.well-known/security.txt')
    expect(text).toMatch(/^Contact: tel:\+842390000000$/m)
    expect(/^Expires: (\S+)$/m.exec(text)![1]! > '2026-11-25').toBe(true)
  })

  it('writes a worker that removes itself where reading offline is switched off', () => {
    expect(page('sw.js')).toBe(
      readFileSync(path.join(root, 'packages/astro/src/client/sw-remove.js'), 'utf8'),
    )
    expect(page('index.html')).toContain('data-offline="false"')
  })

  it('says that a notice has ended and drops its picture and whom it was about, wherever they might stand', () => {
    const notice = page('thong-bao/het-han/index.html')
    expect(notice).toContain('hết hạn')
    expect(notice).not.toContain(NAME)
    expect(notice).not.toContain(PHONE)
    expect(notice).not.toMatch(/<img|anh\.\w*\.?(png|webp)/)
    for (const list of ['index.html', 'thong-bao/index.html', 'rss.xml', 'sitemap-0.xml'])
      expect(page(list)).not.toMatch(/het-han|Nguyễn Văn Mẫu/)
    expect(filesWith('anh')).toEqual([])
  })

  it('leaves out a page whose approval has run out, says so loudly, and publishes the others', () => {
    expect(existsSync(path.join(folder, 'dist/tin-bai/het-phep'))).toBe(false)
    expect(said).toMatch(/articles\/het-phep\.mdx: KHÔNG đưa lên trang, vì phê duyệt đã hết hạn/)
    expect(page('tin-bai/index.html')).not.toContain('Bài hết phép')
    expect(page('tin-bai/con-han/index.html')).toContain(PHONE)
  })
})

/** Published pictures of that name. */
const filesWith = (name: string): string[] =>
  existsSync(path.join(folder, 'dist/_astro'))
    ? readdirSync(path.join(folder, 'dist/_astro')).filter((file) => file.startsWith(`${name}.`))
    : []
