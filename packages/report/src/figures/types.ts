import type { GroupKind, Period, PostFormat, TipClass, Topic, UnitCounter, UnitKind } from '@binhyen/model'
import type { CounterKey } from './counters.ts'

/** A number beside the same number of another period; null where one of them is not known. */
export interface Comparison {
  /** The other period's number. */
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
  /** Beside the period before. */
  previous: Comparison
  /** Beside the same period last year. */
  lastYear: Comparison
}

/** In which way a unit reported for a month, or the worst of several months. */
export type ReportStatus = 'on-time' | 'late' | 'missing' | 'not-due' | 'exempt'

/** Where a unit's number came from: its rows in the register, its form, both in different months, or nowhere. */
export type CounterSource = 'rows' | 'form' | 'mixed' | 'none'

/** A number of one unit. */
export interface UnitFigure {
  /** null: not known. */
  value: number | null
  /** Where it comes from. */
  source: CounterSource
  /** Months for which neither rows nor form tell the number. */
  unknownMonths: string[]
  /** Months in which the form says another number than the rows, which are the ones that count. */
  differences: {
    /** `2026-11` */
    month: string
    /** What its rows in the register add up to. */
    rows: number
    /** What its form says. */
    form: number
  }[]
}

/** All that is known of one unit in the period. */
export interface UnitFigures {
  /** Id of the unit. */
  unit: string
  /** Its name. */
  name: string
  /** What it is. */
  kind: UnitKind
  /** How it reported: the worst of its months. */
  status: ReportStatus
  /** How it reported for each month. */
  months: {
    /** `2026-11` */
    month: string
    /** How it reported. */
    status: ReportStatus
    /** ISO date of its first report. */
    submittedOn?: string
    /** ISO date; that day is late. */
    dueBefore: string
  }[]
  /** Its numbers by code. */
  counters: Record<UnitCounter, UnitFigure>
  /** What the unit wrote in its forms of the period, oldest first. */
  words: {
    /** `2026-11` */
    month: string
    /** On the situation. */
    situation?: string
    /** On what went well. */
    strengths?: string
    /** On what did not. */
    weaknesses?: string
    /** What it asks for. */
    proposals?: string
  }[]
}

/** All counters of a commune, or of one of its units, in one period. JSON through and through. */
export interface Figures {
  /** Of this shape. */
  version: 1
  /** Made of sample data. */
  sample: boolean
  /** The period that is counted. */
  period: Period
  /** Last day counted: the window's last, or `asOf` while it still runs. */
  countedUntil: string
  /** false while the window still runs: “số liệu tính đến ngày …”. */
  complete: boolean
  /** Set when these are the figures of one unit. */
  unit?: {
    /** Id of the unit. */
    id: string
    /** Its name. */
    name: string
  }
  /** Every counter by its code. */
  counters: Record<CounterKey, Figure>
  /** Groups on the last day counted. */
  groupsByKind: Record<GroupKind, Figure>
  /** Posts by their form. */
  postsByFormat: Record<PostFormat | 'unspecified', Figure>
  /** Posts by their topic. */
  postsByTopic: Record<Topic | 'unspecified', Figure>
  /** Tips by what they turned out to be about. */
  tipsByClass: Record<TipClass | 'unspecified', Figure>
  /** Questions by the name of the procedure, most asked first. */
  questionsByProcedure: {
    /** Name of the procedure. */
    procedure: string
    /** How often. */
    value: number
  }[]
  /** Every unit that takes part, in the order of the profile. */
  units: UnitFigures[]
  /** Minutes from receipt to first reply, sorted: medians of several communes are computed anew from them. */
  responseMinutes: number[]
  /** The last months up to this period, oldest first, for charts; null where the register holds nothing. */
  months: {
    /** `2026-11` */
    month: string
    /** Posts of the month. */
    posts: number | null
    /** Tips of the month. */
    tips: number | null
    /** Members on the month's last day. */
    membersEnd: number | null
  }[]
}
