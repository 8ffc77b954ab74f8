import type { GroupKind, Period, PostFormat, TipClass, Topic, UnitCounter, UnitKind } from '@binhyen/model'
import type { CounterKey } from './counters.ts'

/** A number beside the same number of another period; null where one of them is not known. */
export interface Comparison {
  value: number | null
  /** This period's value less the other's. */
  difference: number | null
  /** The difference in percent of the other's, one decimal; null when that is 0 or not known. */
  percent: number | null
}

/** A counter of the report. */
export interface Figure {
  /** null: “không có số liệu”, which is not 0. */
  value: number | null
  /** How many rows or units gave no number that should be in `value`; 0 when the value is whole. */
  unknown: number
  previous: Comparison
  lastYear: Comparison
}

/** In which way a unit reported for a month, or the worst of several months. */
export type ReportStatus = 'on-time' | 'late' | 'missing' | 'not-due' | 'exempt'

/** Where a unit's number came from: its rows in the register, its form, both in different months, or nowhere. */
export type CounterSource = 'rows' | 'form' | 'mixed' | 'none'

export interface UnitFigure {
  value: number | null
  source: CounterSource
  /** Months for which neither rows nor form tell the number. */
  unknownMonths: string[]
  /** Months in which the form says another number than the rows, which are the ones that count. */
  differences: { month: string; rows: number; form: number }[]
}

export interface UnitFigures {
  unit: string
  name: string
  kind: UnitKind
  status: ReportStatus
  months: { month: string; status: ReportStatus; submittedOn?: string; dueBefore: string }[]
  counters: Record<UnitCounter, UnitFigure>
  /** What the unit wrote in its forms of the period, oldest first. */
  words: { month: string; situation?: string; strengths?: string; weaknesses?: string; proposals?: string }[]
}

/** All counters of a commune, or of one of its units, in one period. JSON through and through. */
export interface Figures {
  version: 1
  /** Made of sample data. */
  sample: boolean
  period: Period
  /** Last day counted: the window's last, or `asOf` while it still runs. */
  countedUntil: string
  /** false while the window still runs: “số liệu tính đến ngày …”. */
  complete: boolean
  /** Set when these are the figures of one unit. */
  unit?: { id: string; name: string }
  counters: Record<CounterKey, Figure>
  groupsByKind: Record<GroupKind, Figure>
  postsByFormat: Record<PostFormat | 'unspecified', Figure>
  postsByTopic: Record<Topic | 'unspecified', Figure>
  tipsByClass: Record<TipClass | 'unspecified', Figure>
  /** Questions by the name of the procedure, most asked first. */
  questionsByProcedure: { procedure: string; value: number }[]
  units: UnitFigures[]
  /** Minutes from receipt to first reply, sorted: medians of several communes are computed anew from them. */
  responseMinutes: number[]
  /** The last months up to this period, oldest first, for charts; null where the register holds nothing. */
  months: { month: string; posts: number | null; tips: number | null; membersEnd: number | null }[]
}
