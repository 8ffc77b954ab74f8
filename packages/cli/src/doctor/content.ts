import { DataError, addDays } from '@binhyen/model'
import { frontMatterOf } from '@binhyen/model/yaml'
import { checkFiles, loadProject } from '@binhyen/compliance/node'
import { DAYS_AHEAD, withFreshness } from '../freshness.ts'
import { advice, fine, problem, problemsIn, type Examination } from './diagnosis.ts'

/** The pages: how many, how many may not be published, how many are overdue. */
export const examineContent: Examination = async (root, today) => {
  try {
    const project = await loadProject(root)
    const now = await checkFiles(['content'], { project, today })
    if (now.length === 0)
      return [problem('Chưa có bài nào trong content/.', 'Tạo bài đầu tiên: binhyen new guide')]
    const later = await checkFiles(['content'], { project, date: today, today: addDays(today, DAYS_AHEAD) })
    const wrong = now.filter(hasError).map(({ path }) => path)
    const overdue = withFreshness(now, later)
      .filter((file) => hasError(file) && !wrong.includes(file.path))
      .map(({ path }) => path)
    const endedLaws = now.filter(citesEndedLaw).map(({ path }) => path)
    const unsure = now.filter(({ source }) => /^toVerify:\s*(?!\[\s*\])/m.test(frontMatterOf(source) ?? ''))
    return [
      ...(wrong.length > 0
        ? [
            problem(
              `Có lỗi trong ${wrong.length} bài: ${few(wrong)}.`,
              'Xem từng lỗi và cách sửa: binhyen check content',
            ),
          ]
        : [fine(`Nội dung: ${now.length} tệp, không có lỗi.`)]),
      ...(overdue.length > 0
        ? [
            advice(
              `Quá hạn hoặc sắp quá hạn trong ${DAYS_AHEAD} ngày: ${few(overdue)}.`,
              'Xem chi tiết: binhyen check content --freshness',
            ),
          ]
        : []),
      ...(endedLaws.length > 0
        ? [
            advice(
              `Viện dẫn văn bản đã hết hiệu lực: ${few(endedLaws)}.`,
              'Máy nói rõ văn bản thay thế: binhyen check content',
            ),
          ]
        : []),
      ...(unsure.length > 0
        ? [
            advice(
              `Còn điều phải hỏi lại trong ${unsure.length} bài: ${few(unsure.map(({ path }) => path))}.`,
              'Hỏi cơ quan, sửa bài, rồi xóa dòng đó trong toVerify ở đầu bài.',
            ),
          ]
        : []),
    ]
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return problemsIn(root, error)
  }
}

type Checked = Awaited<ReturnType<typeof checkFiles>>[number]

const hasError = ({ result }: Checked): boolean =>
  result.findings.some(({ severity }) => severity === 'error')

const citesEndedLaw = ({ result }: Checked): boolean =>
  result.findings.some(({ ruleId }) => ruleId === 'law/superseded-document')

const few = (names: string[]): string =>
  names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} và ${names.length - 5} tệp nữa`
