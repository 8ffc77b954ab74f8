import type { Answers } from './answers.ts'
import type { Level } from './places.ts'
import { fold, quote, slugify } from './text.ts'

/** How the commune police sign; each office sets its own abbreviation, so the profile asks to have it confirmed. */
const AGENCIES: Record<Level, string> = { Xã: 'CAX', Phường: 'CAP', 'Đặc khu': 'CAĐK' }

/** content/commune.yaml: the profile of the commune, ready for @binhyen/model. */
export function profileYaml(answers: Answers): string {
  const { commune, province } = answers
  const kind = commune.level.toLowerCase()
  const full = `${kind} ${commune.name}`
  const police = `Công an ${full}`
  const superior = `Công an ${province.kind.toLowerCase()} ${province.name}`
  const agency = AGENCIES[commune.level]
  return `# Hồ sơ của ${full}, ${province.name}. Sửa tệp này khi tên, địa chỉ, số trực ban thay đổi.
# Kiểm tra sau khi sửa: npm test
model: Zalo kết nối bình yên
siteUrl: ${answers.siteUrl}
base: /
shorthand: ${quote(police)}

# Mỗi thời kỳ một tên, xếp theo ngày, không chồng nhau. Đổi tên thì thêm mục mới và ghi until cho mục cũ.
names:
  - from: ${quote(answers.since)}
    kind: ${kind}
    name: ${quote(commune.name)}
    province: ${quote(`${province.kind.toLowerCase()} ${province.name}`)}
${formedFrom(answers)}    superior: ${quote(superior)}
    letterheads:
      police:
        superior: ${quote(superior.toUpperCase())}
        body: ${quote(police.toUpperCase())}
        addressees: [${quote(superior)}]
        recipients: ["Như trên", ${quote(`Đảng ủy, UBND ${kind} (để báo cáo)`)}, "Lưu: VT, ${agency}"]
        signer: [${quote(`TRƯỞNG CÔNG AN ${kind.toUpperCase()}`)}]

issuers:
  police:
    name: ${quote(`Công an ${kind}`)}
    symbol: BC-${agency}
    series: cong-an

# Đơn vị báo cáo trước ngày 10; hạn của ${kind} gửi lên cấp trên (communeDueDay) do cơ quan xác nhận.
reporting:
  issuer: police
  calendar: plan
  communeDueDay: 15
  confirmed: false

${policePost(answers)}
# Ai tham gia và gửi báo cáo tháng. kind: village (thôn, tổ dân phố), organisation (đoàn thể), department (ban, ngành).
units:
${units(answers)}
contacts:
${CONTACTS.map(contactYaml).join('')}
# Những điều còn phải được cơ quan xác nhận; trang “Giới thiệu” nói rõ điều này.
toVerify:
${toVerify(answers)
  .map((line) => `  - ${quote(line)}\n`)
  .join('')}`
}

/** Codes are made from the names; two names with the same code get a number. */
function units({ commune, units: names }: Answers): string {
  const kind = commune.level.toLowerCase()
  const rows = [
    { id: 'cong-an', name: `Công an ${kind}`, kind: 'police' },
    { id: 'ubnd', name: `Ủy ban nhân dân ${kind}`, kind: 'committee' },
  ]
  for (const name of names) {
    const id = slugify(name) || 'don-vi'
    const taken = rows.filter((row) => row.id === id || row.id.startsWith(`${id}-`)).length
    rows.push({ id: taken ? `${id}-${taken + 1}` : id, name, kind: kindOf(name) })
  }
  return rows
    .map((row) => `  - { id: ${quote(row.id)}, name: ${quote(row.name)}, kind: ${row.kind} }\n`)
    .join('')
}

const kindOf = (name: string): string => {
  const plain = fold(name)
  if (/^(thon|xom|ban|buon|lang|ap|to dan pho|khu pho|to|khoi|khom|soc|phum|plei|khu) /.test(`${plain} `))
    return 'village'
  return /^(hoi|doan|mat tran|mttq|uy ban mat tran|uy ban mttq|lien doan|cong doan)/.test(plain)
    ? 'organisation'
    : 'department'
}

function formedFrom({ merged }: Answers): string {
  if (merged.length === 0) return ''
  return `    formedFrom: [${merged.map(({ level, name }) => quote(`${level.toLowerCase()} ${name}`)).join(', ')}]\n`
}

function policePost({ address, phone }: Answers): string {
  const lines = [address && `  address: ${quote(address)}`, phone && `  dutyPhone: ${quote(phone)}`].filter(
    Boolean,
  )
  return lines.length > 0
    ? `police:\n${lines.join('\n')}\n`
    : `# Điền khi cơ quan đã xác nhận; chưa điền thì trang không in.\n# police:\n#   address: …\n#   dutyPhone: …\n`
}

const toVerify = ({ commune, phone, address, siteUrl, merged }: Answers): string[] => [
  ...(siteUrl.endsWith('.example') ? ['Địa chỉ thật của trang (siteUrl)'] : []),
  ...(phone ? [] : ['Số điện thoại trực ban']),
  ...(address ? [] : [`Địa chỉ trụ sở Công an ${commune.level.toLowerCase()}`]),
  ...(merged.length > 0 ? [] : ['Các xã, phường, thị trấn cũ hợp thành']),
  `Ký hiệu văn bản báo cáo (BC-${AGENCIES[commune.level]})`,
  `Hạn gửi báo cáo của ${commune.level.toLowerCase()} lên cấp trên`,
]

interface Contact {
  id: string
  label: string
  use: string
}

/** National numbers, free of charge. Source: Quyết định 2024/QĐ-TTg ngày 15/9/2025 (112); the rest are long-standing. */
const CONTACTS: Contact[] = [
  { id: '113', label: 'Công an phản ứng nhanh', use: 'Trộm, cướp, đánh nhau, lừa đảo đang diễn ra' },
  { id: '114', label: 'Cảnh sát phòng cháy, chữa cháy', use: 'Cháy, nổ, đuối nước, mắc kẹt' },
  { id: '115', label: 'Cấp cứu y tế', use: 'Tai nạn, bệnh nặng cần cấp cứu' },
  { id: '112', label: 'Tìm kiếm, cứu nạn', use: 'Thiên tai, thảm họa, sự cố cần cứu nạn' },
  { id: '111', label: 'Bảo vệ trẻ em', use: 'Trẻ em bị xâm hại, bạo lực, bỏ rơi' },
]

const contactYaml = ({ id, label, use }: Contact): string => `  - id: "${id}"
    label: ${quote(label)}
    value: "${id}"
    use: ${quote(use)}
    free: true
    emergency: true
`
