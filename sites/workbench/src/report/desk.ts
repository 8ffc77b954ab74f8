import { DataError, type Commune, type Problem } from '@binhyen/model'
import { parseYaml } from '@binhyen/model/yaml'
import {
  mergedFileName,
  mergeUnitForms,
  parseReportTexts,
  readRegister,
  writeRegister,
  writtenWords,
  type FormFile,
  type ReportFormat,
  type ReportTexts,
} from '@binhyen/report'
import { blankForms, blankRegister } from './blank-files.ts'
import type { DocumentChoice } from './choice.ts'
import { XLSX, type FileToSave } from './file-to-save.ts'
import {
  figuresOf,
  makeDocument,
  periodFor,
  prospects,
  type DocumentKind,
  type Made,
} from './make-document.ts'
import { periodView, type PeriodView } from './period-view.ts'
import { describeRegister, type Open, type OpenedRegister } from './opened-register.ts'
import { overdueIn, type Overdue } from './overdue.ts'
import { problemWorkbook } from './problem-workbook.ts'
import type { Handlers, Tell } from '../shell/rpc.ts'
import { unfitWords, type UnfitWords } from './words.ts'

/** A period that was looked at. */
export interface Chosen {
  view: PeriodView
  /** What units wrote that may not be printed. */
  unfit: UnfitWords[]
  /** Parts that an officer still has to write. */
  gaps: string[]
  /** Why no document can be made of it, if so. */
  refused: Problem[]
}

export interface MergeSummary {
  /** Name that the new register is saved under. */
  name: string
  merged: { file: string; unit: string; late: boolean }[]
  missing: string[]
  problems: Problem[]
}

/**
 * What stands on the officer's desk: one open register, at most one merged one beside it. Lives in a worker, so that no
 * work ever stops the page. Nothing of it is stored or sent.
 */
export function createDesk() {
  let open: Open | undefined
  let merged: Open | undefined

  const opened = (): Open => {
    if (open) return open
    throw new DataError([{ message: 'chưa mở sổ theo dõi', mend: 'Chọn tệp sổ (.xlsx) trước.' }])
  }

  return {
    /** Reads a register. The one that was open stays when the new one can't be used. */
    async open(
      { name, bytes, commune, today }: { name: string; bytes: Uint8Array; commune: Commune; today: string },
      tell: Tell,
    ): Promise<OpenedRegister> {
      const { dataset, problems } = await readRegister(bytes, { onProgress: tell })
      open = { name, dataset, problems }
      merged = undefined
      return describeRegister(open, commune, today)
    },

    /** The open register as another profile sees it. */
    describe: ({ commune, today }: { commune: Commune; today: string }): OpenedRegister =>
      describeRegister(opened(), commune, today),

    /** All problems as an Excel list. */
    async problems(): Promise<FileToSave> {
      const { name, problems } = opened()
      const content = await problemWorkbook(problems)
      return { name: `${name.replace(/\.\w+$/, '')}-cho-phai-sua.xlsx`, type: XLSX, content }
    },

    /**
     * The figures of a period, what its units wrote that may not be printed, and what a report would still lack.
     * @throws DataError for a period that has not begun, or of which the register holds nothing
     */
    figures(choice: DocumentChoice): Chosen {
      const figures = figuresOf(opened().dataset, choice)
      const unfit = unfitWords(writtenWords(figures), { ...choice, date: figures.period.last })
      return { view: periodView(figures), unfit, ...prospects(figures, choice) }
    },

    /** What a report of this choice would still lack, or why there would be none. */
    prospects: (choice: DocumentChoice) => prospects(figuresOf(opened().dataset, choice), choice),

    /** Officers' sentences out of a file that was saved before. */
    readTexts: ({ name, text }: { name: string; text: string }): ReportTexts =>
      parseReportTexts(parseYaml(text, name), name),

    /** A report or a reminder in one of its formats. */
    async make({
      kind,
      format,
      choice,
    }: {
      kind: DocumentKind
      format: ReportFormat
      choice: DocumentChoice
    }): Promise<Made> {
      const { dataset, problems } = opened()
      if (!choice.skipProblems && problems.some(({ warning }) => !warning)) throw notRead()
      return makeDocument(dataset, kind, choice, format)
    },

    /** What is late on a moment of a day. */
    overdue: ({ commune, today, now }: { commune: Commune; today: string; now: string }): Overdue =>
      overdueIn(opened().dataset, { commune, today, now }),

    /** Takes units' forms into a copy of the open register, which itself stays as it was. */
    async merge(
      { forms, period, commune }: { forms: FormFile[]; period: string; commune: Commune },
      tell: Tell,
    ): Promise<MergeSummary> {
      const { name, dataset, problems } = opened()
      // What could not be read would be missing from the new register.
      if (problems.some(({ warning }) => !warning)) throw notRead()
      const result = await mergeUnitForms(dataset, forms, periodFor(period, dataset, commune), {
        onProgress: tell,
      })
      const unitName = (id: string) => dataset.units.find((unit) => unit.id === id)?.name ?? id
      merged =
        result.merged.length > 0
          ? { name: mergedFileName(name), dataset: result.dataset, problems: [] }
          : undefined
      return {
        name: mergedFileName(name),
        merged: result.merged.map(({ file, unit, late }) => ({ file, unit: unitName(unit), late })),
        missing: result.missing.map((unit) => unit.name),
        problems: result.problems,
      }
    },

    /** The merged register as a file; from now on it is the open one. */
    async takeMerged({ commune, today }: { commune: Commune; today: string }): Promise<{
      file: FileToSave
      register: OpenedRegister
    }> {
      if (!merged)
        throw new DataError([{ message: 'chưa gộp mẫu nào', mend: 'Chọn các mẫu đơn vị gửi về trước.' }])
      const content = await writeRegister(merged.dataset)
      open = merged
      return {
        file: { name: open.name, type: XLSX, content },
        register: describeRegister(open, commune, today),
      }
    },

    blankRegister: ({ commune, today }: { commune: Commune; today: string }) => blankRegister(commune, today),

    /** Forms for the units of the open register, else for those of the profile. */
    blankForms: ({ commune, month, unit }: { commune: Commune; month: string; unit?: string }, tell: Tell) =>
      blankForms(open?.dataset.units ?? commune.units, periodFor(month, open?.dataset, commune), unit, tell),
  } satisfies Handlers
}

export type Desk = ReturnType<typeof createDesk>

const notRead = () =>
  new DataError([
    {
      message: 'sổ còn chỗ không đọc được',
      mend: 'Sửa những chỗ đã nêu trong sổ rồi mở lại; hoặc, khi lập báo cáo, chọn “Vẫn lập báo cáo, bỏ qua những ô này”.',
    },
  ])
