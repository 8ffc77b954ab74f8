import { parseArgs } from 'node:util'
import { UserError } from './errors.ts'

const OPTIONS = {
  name: { type: 'string' },
  province: { type: 'string' },
  since: { type: 'string' },
  merged: { type: 'string' },
  units: { type: 'string' },
  phone: { type: 'string' },
  address: { type: 'string' },
  'site-url': { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
  'no-install': { type: 'boolean' },
  'no-git': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Name = keyof typeof OPTIONS
type Value<N extends Name> = (typeof OPTIONS)[N]['type'] extends 'boolean' ? boolean : string

/** What stood on the command line; nothing is checked yet. */
export type Flags = { [N in Name]?: Value<N> } & { folder?: string }

/** @throws UserError for an unknown flag, a flag without its value, or a second folder */
export function readFlags(rawArgs: readonly string[]): Flags {
  try {
    const { values, positionals } = parseArgs({
      args: [...rawArgs],
      options: OPTIONS,
      allowPositionals: true,
    })
    if (positionals.length > 1)
      throw new UserError(
        `Thừa “${positionals[1]}”: chỉ ghi một tên thư mục. Tên có dấu cách thì đặt trong ngoặc kép.`,
      )
    return { ...values, folder: positionals[0] }
  } catch (error) {
    throw inVietnamese(error, rawArgs)
  }
}

function inVietnamese(error: unknown, rawArgs: readonly string[]): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  const flag = /'(?:-\w, )?(--?[\w-]+)/.exec(message ?? '')?.[1]
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const written = rawArgs.find((argument) => flag && argument.startsWith(flag)) ?? flag
    return new UserError(
      `Không có tùy chọn “${written}”. Xem các tùy chọn: npm create binhyen@latest -- --help`,
    )
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return new UserError(
      /does not take/.test(message)
        ? `“${flag}” không nhận giá trị; chỉ cần ghi ${flag}.`
        : `“${flag}” cần một giá trị, ví dụ: ${flag} "…"`,
    )
  return error
}

export const HELP = `create-binhyen: tạo trang thông tin, bộ kiểm tra và báo cáo cho một xã, phường, đặc khu.

Cách dùng:
  npm create binhyen@latest [THƯ_MỤC] [-- tùy chọn]

Tùy chọn:
  --name "Xã …"        tên xã, phường, đặc khu hiện nay
  --province "…"       tỉnh, thành phố (ghi tên trước sáp nhập cũng được)
  --since NGÀY         ngày bắt đầu mang tên này; không ghi thì là 2025-07-01
  --merged "A, B"      các xã, phường, thị trấn cũ đã nhập vào
  --units "A, B"       các thôn, tổ dân phố, đoàn thể tham gia mô hình
  --phone SỐ           số trực ban Công an (bỏ trống nếu chưa chắc)
  --address "…"        trụ sở Công an (bỏ trống nếu chưa chắc)
  --site-url URL       địa chỉ trang, ví dụ https://ten-mien.vn
  --yes, -y            không hỏi gì; phần thiếu lấy mặc định
  --dry-run            chỉ cho xem sẽ tạo những gì
  --no-install         không chạy npm install
  --no-git             không tạo kho git
  --help, -h           hiện phần hướng dẫn này

Ví dụ:
  npm create binhyen@latest
      hỏi từng điều rồi tạo
  npm create binhyen@latest xa-duc-quang -- --name "Xã Đức Quang" --province "Hà Tĩnh" --yes
      tạo ngay, không hỏi
`
