import path from 'node:path'
import { audiences, noticeKinds, purposes, topics } from '@binhyen/model'
import type { ArgsDef } from 'citty'
import { defineCommand, type CommandGroup } from '../command.ts'
import { EXIT } from '../errors.ts'
import { newContent, type ContentKind } from '../new-content.ts'
import { say, write, writeFileSafely } from '../output.ts'
import { communeArg, findCommune, findProject } from '../project.ts'
import { today } from '../today.ts'

const NAMES: Record<ContentKind, string> = {
  article: 'tin bài',
  guide: 'hướng dẫn thủ tục',
  notice: 'thông báo',
}

const choose = (names: Readonly<Record<string, string>>, description: string) =>
  ({ type: 'enum', options: Object.keys(names), description, valueHint: 'MÃ' }) as const

const ARGS = {
  title: { type: 'string', description: 'tên bài, nói ngay việc gì', valueHint: '"…"' },
  summary: { type: 'string', description: 'một câu tóm tắt, nhiều nhất 160 ký tự', valueHint: '"…"' },
  topic: choose(topics, 'chủ đề.'),
  purpose: choose(purposes, 'mục đích.'),
  audience: {
    type: 'string',
    description: `dành cho ai, cách nhau bằng dấu phẩy. Chọn: ${Object.keys(audiences).join(', ')}.`,
    valueHint: 'MÃ',
  },
  'source-title': { type: 'string', description: 'nguồn đã đọc: tên trang, tên văn bản', valueHint: '"…"' },
  'source-url': { type: 'string', description: 'nguồn đã đọc: địa chỉ', valueHint: 'https://…' },
  out: {
    type: 'string',
    description: 'tệp sẽ tạo; không ghi thì đặt theo tên bài trong content/',
    valueHint: 'TỆP',
  },
  ...communeArg,
} satisfies ArgsDef

const NOTICE_ARGS = {
  'notice-kind': choose(noticeKinds, 'loại thông báo.'),
  expires: {
    type: 'string',
    description: 'hết hạn sau ngày này; không ghi thì sau 30 ngày',
    valueHint: '2026-12-31',
  },
} satisfies ArgsDef

const commandFor = (kind: ContentKind) =>
  defineCommand({
    meta: { name: kind, description: `tạo một ${NAMES[kind]} mới từ mẫu` },
    args: { ...ARGS, ...(kind === 'notice' && NOTICE_ARGS) },
    examples: [
      [`binhyen new ${kind}`, 'hỏi những gì cần rồi tạo tệp'],
      [
        `binhyen new ${kind} --title "…" --summary "…" --topic fire-safety --audience everyone --source-title "…" --source-url https://…`,
        'không hỏi gì',
      ],
    ],
    async run({ args }) {
      const commune = await findCommune(args.commune as string | undefined)
      const { name, text } = await newContent(kind, args, { commune, today: today() })
      const file = (args.out as string | undefined) ?? path.join(findProject() ?? '.', 'content', name)
      await writeFileSafely(file, text)
      write(`${path.relative('.', file) || file}\n`)
      say('Đã tạo bản nháp. Viết xong thì xóa dòng “draft”, rồi kiểm tra: binhyen check')
      return EXIT.ok
    },
  })

/** `binhyen new article|guide|notice` */
export const newGroup: CommandGroup = {
  meta: { name: 'new', description: 'tạo bài mới từ mẫu' },
  subCommands: {
    article: { description: 'tin bài', load: async () => commandFor('article') },
    guide: { description: 'hướng dẫn thủ tục', load: async () => commandFor('guide') },
    notice: { description: 'thông báo', load: async () => commandFor('notice') },
  },
}
