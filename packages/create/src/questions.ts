import * as prompts from '@clack/prompts'
import { checkDate, checkFolder, checkPhone, list } from './answers.ts'
import type { Flags } from './flags.ts'
import { readCommune, readPlace, readProvince } from './places.ts'
import { slugify } from './text.ts'

/** Asks for what the flags left open. Returns undefined when the person breaks off. */
export async function ask(flags: Flags): Promise<Flags | undefined> {
  const answers = { ...flags }
  prompts.intro('Bình Yên: tạo dự án cho xã, phường, đặc khu')
  for (const question of QUESTIONS) {
    if (answers[question.flag] !== undefined) continue
    const initial = question.initial?.(answers)
    const answer = await prompts.text({
      message: typeof question.message === 'string' ? question.message : question.message(answers),
      placeholder: question.placeholder ?? initial,
      defaultValue: initial,
      validate: (value) => problemOf(() => question.check(value || initial || '')),
    })
    if (prompts.isCancel(answer)) {
      prompts.cancel('Đã dừng. Chưa có tệp nào được tạo.')
      return undefined
    }
    if (answer) answers[question.flag] = answer
    const remark = question.remark?.(answer)
    if (remark) prompts.log.info(remark)
  }
  return answers
}

interface Question {
  flag: 'name' | 'province' | 'since' | 'merged' | 'units' | 'phone' | 'address' | 'folder'
  message: string | ((answers: Flags) => string)
  placeholder?: string
  initial?: (answers: Flags) => string
  check: (value: string) => unknown
  /** What the answer means, where that isn't plain. */
  remark?: (answer: string) => string | undefined
}

const QUESTIONS: Question[] = [
  {
    flag: 'name',
    message: 'Tên xã, phường, đặc khu hiện nay?',
    placeholder: 'Xã Đức Quang',
    check: readCommune,
  },
  {
    flag: 'province',
    message: 'Thuộc tỉnh, thành phố nào?',
    placeholder: 'Hà Tĩnh',
    check: readProvince,
    remark: (answer) => {
      const { province, formerly } = readProvince(answer)
      return (
        formerly && `${formerly} nay thuộc ${province.kind} ${province.name} (từ 01/7/2025); dùng tên mới.`
      )
    },
  },
  { flag: 'since', message: 'Mang tên này từ ngày nào?', initial: () => '01/07/2025', check: checkDate },
  {
    flag: 'merged',
    message:
      'Những xã, phường, thị trấn cũ nào đã nhập vào? (ví dụ: Xã Mẫu A, Thị trấn Mẫu B; không có thì Enter)',
    check: (value) => list(value).map(readPlace),
  },
  {
    flag: 'units',
    message:
      'Các thôn, tổ dân phố, đoàn thể tham gia? (ghi cả chữ “Thôn”, “Tổ dân phố”; cách nhau bằng dấu phẩy; điền sau cũng được)',
    check: list,
  },
  {
    flag: 'phone',
    message: (answers) => `Số trực ban ${policeOf(answers)}? (chưa chắc thì Enter, trang sẽ không in số)`,
    check: (value) => value && checkPhone(value),
  },
  {
    flag: 'address',
    message: (answers) => `Trụ sở ${policeOf(answers)}? (chưa chắc thì Enter)`,
    check: () => undefined,
  },
  {
    flag: 'folder',
    message: 'Tạo trong thư mục nào?',
    initial: ({ name = '' }) => {
      const place = readCommune(name)
      return slugify(`${place.level} ${place.name}`)
    },
    check: checkFolder,
  },
]

const policeOf = ({ name = '' }: Flags): string => `Công an ${readCommune(name).level.toLowerCase()}`

function problemOf(check: () => unknown): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
