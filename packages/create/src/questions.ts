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
      message: question.message,
      placeholder: question.placeholder ?? initial,
      defaultValue: initial,
      validate: (value) => problemOf(() => question.check(value || initial || '')),
    })
    if (prompts.isCancel(answer)) {
      prompts.cancel('Đã dừng. Chưa có tệp nào được tạo.')
      return undefined
    }
    if (answer) answers[question.flag] = answer
  }
  const { province, formerly } = readProvince(answers.province ?? '')
  if (formerly)
    prompts.log.info(`${formerly} đã nhập vào ${province.kind} ${province.name} từ 01/7/2025; dùng tên mới.`)
  return answers
}

interface Question {
  flag: 'name' | 'province' | 'since' | 'merged' | 'units' | 'phone' | 'address' | 'folder'
  message: string
  placeholder?: string
  initial?: (answers: Flags) => string
  check: (value: string) => unknown
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
  },
  { flag: 'since', message: 'Mang tên này từ ngày nào?', initial: () => '01/07/2025', check: checkDate },
  {
    flag: 'merged',
    message: 'Những xã, phường, thị trấn cũ nào đã nhập vào? (cách nhau bằng dấu phẩy, không có thì Enter)',
    check: (value) => list(value).map(readPlace),
  },
  {
    flag: 'units',
    message: 'Các thôn, tổ dân phố, đoàn thể tham gia? (cách nhau bằng dấu phẩy, điền sau cũng được)',
    check: list,
  },
  {
    flag: 'phone',
    message: 'Số trực ban Công an xã? (chưa chắc thì Enter, trang sẽ không in số)',
    check: (value) => value && checkPhone(value),
  },
  { flag: 'address', message: 'Trụ sở Công an xã? (chưa chắc thì Enter)', check: () => undefined },
  {
    flag: 'folder',
    message: 'Tạo trong thư mục nào?',
    initial: ({ name = '' }) => slugify(/^\s*(xã|phường|đặc khu)\s/i.test(name) ? name : `Xã ${name}`),
    check: checkFolder,
  },
]

function problemOf(check: () => unknown): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
