import path from 'node:path'
import { DataError, namesOn, type Commune } from '@binhyen/model'
import { readApprovals, readCommune } from '@binhyen/model/node'
import { advice, fine, problemsIn, type Diagnosis, type Examination } from './diagnosis.ts'

/** content/commune.yaml and content/approvals.yaml: readable, complete, of today. */
export const examineProfile: Examination = async (root, today) => [
  ...(await examine(root, 'commune.yaml', readCommune, (commune) => profileDiagnoses(commune, today))),
  ...(await examine(root, 'approvals.yaml', readApprovals, (approvals) => {
    const over = approvals.filter(({ until }) => until < today).map(({ id }) => id)
    return over.length === 0
      ? [fine(`Phê duyệt: ${approvals.length}, không có cái nào hết hạn.`)]
      : [
          advice(
            `Phê duyệt đã hết hạn: ${over.join(', ')}.`,
            'Xin phê duyệt lại, hoặc bỏ chỗ cần phê duyệt trong bài.',
          ),
        ]
  })),
]

async function examine<T>(
  root: string,
  name: string,
  read: (file: string) => Promise<T>,
  look: (value: T) => Diagnosis[],
): Promise<Diagnosis[]> {
  try {
    return look(await read(path.join(root, 'content', name)))
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return problemsIn(root, error)
  }
}

function profileDiagnoses(commune: Commune, today: string): Diagnosis[] {
  const { fullName, superior } = namesOn(commune, today)
  const { siteUrl, police, reporting, toVerify, units } = commune
  return [
    fine(`Hồ sơ: ${fullName}, cấp trên là ${superior}.`),
    ...(siteUrl.endsWith('.example')
      ? [
          advice(
            `Địa chỉ trang còn là địa chỉ mẫu: ${siteUrl}.`,
            'Ghi tên miền thật vào siteUrl trước khi đưa lên mạng.',
          ),
        ]
      : []),
    ...(police.dutyPhone
      ? []
      : [
          advice(
            'Chưa có số trực ban; trang ghi “chưa cập nhật”.',
            'Chỉ huy xác nhận rồi ghi vào police.dutyPhone.',
          ),
        ]),
    ...(reporting.confirmed
      ? []
      : [
          advice(
            'Hạn gửi báo cáo lên cấp trên chưa được cơ quan xác nhận.',
            'Xác nhận rồi ghi reporting.confirmed: true.',
          ),
        ]),
    ...(units.some(({ kind }) => kind === 'village')
      ? []
      : [
          advice(
            'Hồ sơ chưa có thôn, tổ dân phố nào.',
            'Ghi thêm vào mục units; tên phải đúng như hiện nay.',
          ),
        ]),
    ...(toVerify.length === 0
      ? []
      : [
          advice(
            `Còn ${toVerify.length} điều phải xác nhận: ${toVerify.join('; ')}.`,
            'Xác nhận xong điều nào thì xóa dòng đó trong toVerify.',
          ),
        ]),
  ]
}
