import { keysOf, parseWith, groupKinds, postFormats, tipClasses, topics } from '@binhyen/model'
import * as z from 'zod'
import { counterKeys, type CounterKey } from '../figures/counters.ts'
import type { Figure, Figures } from '../figures/types.ts'

/** Levels that report and their Vietnamese names. */
export const reportLevels = { unit: 'Đơn vị', commune: 'Xã', province: 'Tỉnh', country: 'Cả nước' } as const

/** Code of a level that reports. */
export type ReportLevel = keyof typeof reportLevels

const number = z.number().nullable()
const table = <K extends string>(keys: readonly [K, ...K[]]) => z.record(z.enum(keys), number)

/** What one body reports for one period, as it is sent upwards: numbers alone, no comparison, no words. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Phiên bản của mẫu báo cáo' }),
    level: z.enum(keysOf(reportLevels)).meta({ description: 'Cấp báo cáo' }),
    id: z.string().min(1).meta({ description: 'Mã của nơi báo cáo' }),
    name: z.string().min(1).meta({ description: 'Tên của nơi báo cáo' }),
    province: z.string().min(1).optional().meta({ description: 'Tên tỉnh, thành phố' }),
    sample: z.boolean().optional().meta({ description: 'Dữ liệu mẫu' }),
    periods: z.array(z.string()).min(1).meta({ description: 'Các kỳ được tính, từ cũ đến mới' }),
    counters: table(counterKeys as [CounterKey, ...CounterKey[]]).meta({
      description: 'Các chỉ tiêu; null là không có số liệu',
    }),
    unknown: z
      .partialRecord(z.enum(counterKeys as [CounterKey, ...CounterKey[]]), z.int().min(1))
      .meta({ description: 'Số nơi, số dòng chưa có số liệu trong từng chỉ tiêu' }),
    groupsByKind: table(keysOf(groupKinds)).meta({ description: 'Số nhóm theo loại' }),
    postsByFormat: table([...keysOf(postFormats), 'unspecified']).meta({
      description: 'Số tin, bài theo hình thức',
    }),
    postsByTopic: table([...keysOf(topics), 'unspecified']).meta({ description: 'Số tin, bài theo chủ đề' }),
    tipsByClass: table([...keysOf(tipClasses), 'unspecified']).meta({
      description: 'Số tin tiếp nhận theo loại',
    }),
    responseMinutes: z.array(z.number().min(0)).meta({ description: 'Thời gian phản hồi từng tin, phút' }),
    parts: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'Mã' }),
          name: z.string().meta({ description: 'Tên' }),
          rank: z.int().min(1).nullable().meta({ description: 'Thứ tự theo tỷ lệ hộ tham gia' }),
          householdShare: number.meta({ description: 'Tỷ lệ hộ tham gia, %' }),
          membersEnd: number.meta({ description: 'Số thành viên cuối kỳ' }),
          posts: number.meta({ description: 'Số tin, bài đã đăng' }),
          tips: number.meta({ description: 'Số tin tiếp nhận' }),
        }),
      )
      .optional()
      .meta({ description: 'Các nơi trực thuộc, xếp theo tỷ lệ hộ tham gia' }),
    missing: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'Mã' }),
          name: z.string().meta({ description: 'Tên' }),
          periods: z.array(z.string()).meta({ description: 'Kỳ còn thiếu' }),
        }),
      )
      .optional()
      .meta({ description: 'Nơi chưa gửi báo cáo và kỳ còn thiếu' }),
  })
  .meta({ title: 'Báo cáo' })

/** What one body reports for one period, as it is sent upwards. */
export type Report = z.infer<typeof reportSchema>

/** The tables of a report, which add up like its counters. */
export const reportTables = ['groupsByKind', 'postsByFormat', 'postsByTopic', 'tipsByClass'] as const

/**
 * Reads a report out of parsed JSON.
 * @param file its name, for messages
 * @throws DataError with every problem, in Vietnamese
 * @example parseReport(JSON.parse(text), 'duc-quang-2026-11.json')
 */
export function parseReport(input: unknown, file?: string): Report {
  return parseWith(reportSchema, input, file)
}

const values = (figures: Record<string, Figure>) =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, figure.value]))

/**
 * What a body sends upwards of its figures: numbers alone, without comparisons and words.
 * @example reportOf(figures, { level: 'commune', id: 'duc-quang', name: 'xã Đức Quang', province: 'tỉnh Hà Tĩnh' })
 */
export function reportOf(
  figures: Figures,
  from: {
    /** Of which level it is. */
    level: 'unit' | 'commune'
    /** Code of the place. */
    id: string
    /** Its name. */
    name: string
    /** Name of the province. */
    province?: string
  },
): Report {
  const unknown = Object.entries(figures.counters).filter(([, figure]) => figure.unknown > 0)
  return {
    version: 1,
    ...from,
    ...(figures.sample && { sample: true }),
    periods: [figures.period.id],
    counters: values(figures.counters) as Report['counters'],
    unknown: Object.fromEntries(unknown.map(([key, figure]) => [key, figure.unknown])),
    groupsByKind: values(figures.groupsByKind) as Report['groupsByKind'],
    postsByFormat: values(figures.postsByFormat) as Report['postsByFormat'],
    postsByTopic: values(figures.postsByTopic) as Report['postsByTopic'],
    tipsByClass: values(figures.tipsByClass) as Report['tipsByClass'],
    responseMinutes: figures.responseMinutes,
  }
}
